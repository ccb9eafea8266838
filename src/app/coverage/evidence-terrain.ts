import { placeAt } from '../../coverage/track';
import { boundsOf, grownBounds } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { HeightRaster } from '../../terrain/height-raster';
import type { Records } from '../records';
import type { TerrainSource } from '../ports/terrain-source';

/** Photos are taken, and show ground, up to this far beside a sortie's line, degrees: about 2 km here. */
const marginDeg = 0.02;

/** Heights of the ground under an evidence: around its sortie, else around where it was taken; none where the device has none. */
export async function evidenceTerrain(
  { planId, sortieCode }: FlightEvidence,
  packed: Uint8Array,
  { records, source }: { readonly records: Records; readonly source: TerrainSource | undefined },
): Promise<readonly HeightRaster[]> {
  if (!source) return [];
  const sortie = records.plan.get(planId ?? '')?.sorties.find(({ code }) => code === sortieCode);
  const places =
    sortie?.legs.flatMap(({ points }) => points.map(({ position }) => position)) ?? (await placesIn(packed));
  const bounds = boundsOf(places);
  return bounds ? source.heights(grownBounds(bounds, marginDeg)) : [];
}

async function placesIn(packed: Uint8Array): Promise<readonly LngLat[]> {
  const { unpackEvidence } = await import('../../coverage/pack-evidence');
  const content = unpackEvidence(packed);
  if (!content) return [];
  const { shots, track } = content;
  const flown = track ? Array.from({ length: track.count }, (_, i) => placeAt(track, i)) : [];
  return [...flown, ...shots.flatMap(({ place }) => (place ? [place] : []))];
}
