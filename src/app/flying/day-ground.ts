import { localIsoDay } from '../../i18n/kazakhstan-time';
import type { GroundRaster } from '../../coverage/ground-raster';
import { seenAreaM2 } from '../../coverage/seen-area';
import type { DailySummary } from '../../survey/daily-summary';
import type { AppContext } from '../app-context';
import { layEvidence } from '../coverage/lay-evidence';
import type { Records } from '../records';

/**
 * Ground that was photographed on a day, and ground that somebody looked at on it, whenever it was photographed; each hectare
 * once. A figure is absent where some of the evidence behind it is not on this device.
 */
export async function dayGround(
  { ports, opened }: Pick<AppContext, 'ports' | 'opened'>,
  day: string,
  records: Records,
): Promise<Pick<DailySummary, 'photographedHa' | 'lookedHa'>> {
  const evidence = [...records['flight-evidence'].values()];
  const ofDay = evidence.flatMap((one) => {
    const isFlown = one.startedAt !== undefined && localIsoDay(new Date(one.startedAt)) === day;
    const looked = shotsLookedAt(one.id, day, records);
    return isFlown || looked.length > 0 ? [{ one, isFlown, looked }] : [];
  });
  const laid = await Promise.all(
    ofDay.map(async ({ one, isFlown, looked }) => {
      const seen = await layEvidence({ ports, opened }, one, { looked, records });
      return { isFlown, isLooked: looked.length > 0, seen };
    }),
  );
  const photographedHa = hectares(laid.filter(({ isFlown }) => isFlown).map(({ seen }) => seen?.photographed.raster));
  const lookedHa = hectares(laid.filter(({ isLooked }) => isLooked).map(({ seen }) => seen?.looked?.raster));
  return { ...(photographedHa !== undefined && { photographedHa }), ...(lookedHa !== undefined && { lookedHa }) };
}

/** Shots of an evidence that were answered on a day, in rising order. */
function shotsLookedAt(evidenceId: string, day: string, { looked }: Records): readonly number[] {
  const shots = new Set<number>();
  for (const record of looked.values()) {
    if (record.evidenceId !== evidenceId) continue;
    for (const { from, to, at } of record.runs) {
      if (localIsoDay(new Date(at)) !== day) continue;
      for (let shot = from; shot < to; shot++) shots.add(shot);
    }
  }
  return [...shots].toSorted((a, b) => a - b);
}

function hectares(rasters: readonly (GroundRaster | undefined)[]): number | undefined {
  const known = rasters.flatMap((raster) => raster ?? []);
  return known.length === rasters.length ? seenAreaM2(known) / 10_000 : undefined;
}
