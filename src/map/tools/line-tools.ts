import type { LngLat } from '../../geo/lng-lat';
import type { Chain } from './chain';
import type { Tool } from './tool';

const emptyLine: readonly Chain[] = [{ places: [], closed: false }];

/** Draws a line of at least two places. */
export function drawLineTool(): Tool<readonly LngLat[]> {
  return {
    name: 'draw-line',
    gesture: 'add',
    start: emptyLine,
    toResult(chains) {
      const places = placesOf(chains);
      return places.length < 2 ? { ok: false, trouble: { reason: 'too-few-places' } } : { ok: true, value: places };
    },
  };
}

/** Takes one place on the map. */
export function pickPointTool(): Tool<LngLat> {
  return {
    name: 'pick-point',
    gesture: 'add',
    endsAtFirstPlace: true,
    start: emptyLine,
    toResult(chains) {
      const [place] = placesOf(chains);
      return place ? { ok: true, value: place } : { ok: false, trouble: { reason: 'too-few-places' } };
    },
  };
}

/** Measures: the figures of its state are what it is for, and it ends without a result. */
export function measureTool(): Tool<undefined> {
  return { name: 'measure', gesture: 'add', start: emptyLine, toResult: () => ({ ok: true, value: undefined }) };
}

function placesOf(chains: readonly Chain[]): readonly LngLat[] {
  return chains[0]?.places ?? [];
}
