import type * as L from 'leaflet';
import type { LngLat } from '../geo/lng-lat';
import type { StartTranslate } from '../i18n/translator';
import type { CutOnMap } from './map-content';
import { type Handle, handle } from './tools/handle';

/** The handle at the cut between two sorties of the plan in hand. */
export function cutHandle(map: L.Map, onDrop: (code: string, place: LngLat) => void) {
  let shown: Handle | undefined;
  let cut: CutOnMap | undefined;
  return {
    show(next: CutOnMap | undefined, translate: StartTranslate): void {
      cut = next;
      if (!next) {
        shown?.remove();
        shown = undefined;
        return;
      }
      shown ??= handle(
        map,
        { pane: 'handles', kind: 'move' },
        { onDragEnd: (place) => cut && onDrop(cut.code, place) },
      );
      shown.place(next.place, translate('map.handle-cut', { code: next.code }));
    },
  };
}
