import { boundsOf } from '../../geo/bounds';
import { lineLengthM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { HeightGrid } from '../../terrain/height-grid';
import { heightProfile, type ProfilePoint } from '../../terrain/height-profile';
import type { AppContext } from '../app-context';

/** Samples of a profile at most, and the step below which heights of the device say nothing more, m. */
const [mostSamples, finestM] = [300, 15];

/** Heights of the ground that the device holds. */
export function groundActions({ ports, state }: Pick<AppContext, 'ports' | 'state'>) {
  async function gridOver(places: readonly LngLat[]): Promise<HeightGrid | undefined> {
    const bounds = boundsOf(places);
    const rasters = bounds ? await ports.terrain.heights(bounds) : [];
    if (rasters.length === 0) return undefined;
    const { heightGrid } = await import('../../terrain/height-grid');
    return heightGrid(rasters);
  }

  return {
    /** The ground in the box around places; undefined where the device has no heights. */
    gridOver,

    /** Height of the ground, m; undefined where the device has none. */
    async heightAt(place: LngLat): Promise<number | undefined> {
      const hasAny = state.getState().maps.some(({ kind }) => kind === 'terrain');
      return hasAny ? (await gridOver([place]))?.heightAt(place) : undefined;
    },

    /** Heights over the ground below a camera; undefined where the device does not know that one. */
    async over(camera: LngLat) {
      const { groundBelow } = await import('../photos/ground-below');
      return groundBelow(camera, ports.terrain);
    },

    /** The ground along a line; undefined where the device has no heights. */
    async along(line: readonly LngLat[]): Promise<readonly ProfilePoint[] | undefined> {
      const grid = line.length < 2 ? undefined : await gridOver(line);
      return grid && heightProfile(grid, line, Math.max(finestM, lineLengthM(line) / mostSamples));
    },
  };
}
