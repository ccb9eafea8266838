import type * as L from 'leaflet';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { StartTranslate } from '../../i18n/translator';
import type { CrossHair } from '../cross-hair';
import type { MapColours } from '../map-colours';
import type { WorldPath } from '../world-path';
import { snap } from './snap';
import type { Tool } from './tool';
import { type ToolOnMap, toolOnMap } from './tool-on-map';
import { type ToolEnds, type ToolSession, toolSession } from './tool-session';

/** What tools need from the map around them. */
export interface BenchSurroundings {
  readonly crossHair: CrossHair;
  readonly look: () => { readonly colours: MapColours; readonly translate: StartTranslate };
  /** Outlines near a place to snap to, and how near that is (world units). */
  readonly outlines: (
    place: LngLat,
    except: Polygon | undefined,
  ) => { readonly lines: readonly WorldPath[]; readonly reach: number };
}

/** The place where tools work: one at a time. */
export interface ToolBench {
  readonly start: <Result>(tool: Tool<Result>, ends: ToolEnds<Result>) => ToolSession;
  /** Whether a tool took the tap. */
  tap(place: LngLat): boolean;
  readonly addAtCenter: () => void;
  readonly setCrossHair: (state: 'shown' | 'hidden') => void;
  restyle(): void;
  clear(): void;
}

/** A bench with no tool on it. */
export function toolBench(map: L.Map, { crossHair, look, outlines }: BenchSurroundings): ToolBench {
  let current: { readonly session: ToolSession; readonly onMap: ToolOnMap } | undefined;
  let wanted: 'shown' | 'hidden' = 'shown';

  const clear = () => {
    current?.session.cancel();
  };
  const away = (onMap: ToolOnMap) => {
    onMap.remove();
    current = undefined;
    crossHair.set(wanted);
    map.doubleClickZoom.enable();
  };

  return {
    start(tool, ends) {
      clear();
      const session = toolSession(tool, ends);
      const snapped = (place: LngLat) => {
        const { lines, reach } = outlines(place, tool.subject);
        return snap(place, lines, reach);
      };
      const onMap = toolOnMap(map, { tool, session }, { ...look(), snap: snapped });
      current = { session, onMap };
      map.doubleClickZoom.disable();
      crossHair.set(tool.gesture === 'add' ? 'aims' : 'hidden');
      session.subscribe(({ phase }) => phase !== 'open' && away(onMap));
      return session;
    },
    tap(place) {
      current?.onMap.tap(place);
      return current !== undefined;
    },
    addAtCenter: () => current?.onMap.addAtCenter(),
    setCrossHair(state) {
      wanted = state;
      if (!current) crossHair.set(state);
    },
    restyle: () => current?.onMap.restyle(look().colours),
    clear,
  };
}
