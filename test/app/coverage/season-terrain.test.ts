import { describe, expect, it } from 'vitest';
import { newTerrain } from '../../../src/app/maps/new-terrain';
import { seenAreaM2 } from '../../../src/coverage/seen-area';
import { terrainTiles } from '../../../src/terrain/terrain-tiles';
import { flownGpx } from '../../support/flown-gpx';
import { heightsBy } from '../../support/plane-heights';
import { plannedMeadow } from '../../support/planned-meadow';

/** A flight over the meadow laid on level ground, on a device that then gets heights. */
async function laidMeadow() {
  const { app, storage, plan, sortie } = await plannedMeadow();
  const gpx = flownGpx(sortie, { transects: 4, speedMS: plan.speedMS, startMs: Date.parse('2026-06-12T04:00:00Z') });
  await app.evidence.imports.look([new File([gpx], 'flight.gpx')]);
  await app.evidence.imports.keep();
  await app.season.refresh();
  const laidM2 = () => seenAreaM2(app.state.getState().season.flights.map(({ seen }) => seen.photographed.raster));
  const told = () =>
    app.state
      .getState()
      .notices.flatMap((notice) => (notice.kind === 'done' ? [notice] : []))
      .at(-1);
  return {
    app,
    laidM2,
    told,
    async addHeights(id: string, raster: ReturnType<typeof heightsBy>) {
      const look = { isShown: true, opacity: 1, order: 1 };
      const terrain = newTerrain(raster, { id, name: `${id}.tif`, addedAt: '2026-06-13T00:00:00Z', look });
      if (!terrain) throw new Error('The heights have no place.');
      await storage.maps.putHeights(terrain, terrainTiles(raster));
      await app.season.refresh();
    },
    async removeHeights(id: string) {
      await storage.maps.delete(id);
      await app.season.refresh();
    },
  };
}

describe('a season over other heights', () => {
  it('is laid again where they lie, says what changed, and is as before when they go', async () => {
    const { laidM2, told, addHeights, removeHeights } = await laidMeadow();
    const levelM2 = laidM2();
    // The ground falls away from the take-off to the east, so that the camera is higher and sees wider strips.
    await addHeights(
      'slope',
      heightsBy((lng) => 900 - (lng - 71.6) * 10_000, { west: 71.5, north: 44.2 }),
    );
    expect(laidM2()).toBeGreaterThan(1.05 * levelM2);
    expect(told()).toMatchObject({
      key: 'evidence.laid-again',
      values: { count: 1, before: levelM2 / 10_000, now: laidM2() / 10_000 },
    });
    await removeHeights('slope');
    expect(laidM2()).toBe(levelM2);
  });

  it('stays as it is where they lie elsewhere', async () => {
    const { app, told, addHeights } = await laidMeadow();
    const { season } = app.state.getState();
    await addHeights(
      'far',
      heightsBy(() => 700, { west: 60, north: 44.2 }),
    );
    expect(app.state.getState().season).toBe(season);
    expect(told()?.key).toBe('evidence.kept');
  });
});
