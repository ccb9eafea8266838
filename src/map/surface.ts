import type * as L from 'leaflet';
import { bareBaseMap, loadBaseMap } from './base/base-map';
import { graticuleLabels } from './base/graticule-labels';
import { CanvasTiles } from './canvas-tiles';
import { groundLayers } from './ground/ground-layers';
import { emptyStack, type LayerStack, looksSame, stackFor, stackSteps } from './layer-stack';
import type { MapColours } from './map-colours';
import type { MapContent } from './map-content';
import type { Look, PaintedLayer } from './painted-layer';
import { paintQueue } from './paint-queue';
import type { Sheet } from './sheet';
import { paintPosition } from './position-marker';
import type { Language } from '../i18n/language';
import { type PaintedPicture, paintPicture } from './map-picture';

/** The painted part of the map: the base map and everything of the content that is painted. */
export interface Surface {
  readonly stack: () => LayerStack;
  show(content: MapContent): void;
  restyle(style: { readonly colours: MapColours; readonly language: Language }): void;
  /** Everything that is painted, in other colours, once the maps beneath the work are there. */
  picture(colours: MapColours): Promise<PaintedPicture>;
  /** After this nothing is painted any more. */
  end(): void;
}

/** Puts the tiles on the map; the base map's outlines and names follow once they are loaded. */
export function surface(map: L.Map, first: { readonly colours: MapColours; readonly language: Language }): Surface {
  let [style, base, stack, ended] = [first, bareBaseMap, emptyStack, false];
  // Asked for once: an answer makes the browser lay the whole page out first.
  const fontFamily = getComputedStyle(map.getContainer()).fontFamily || 'sans-serif';
  const look = (): Look => ({
    ...style,
    fontFamily,
    selected: stack.content.selected,
  });
  const baseSteps = () => {
    const [hidden, now] = [stack.content.hidden ?? [], look()];
    const paint = (layer: PaintedLayer) => (sheet: Sheet) => layer.paint(sheet, now);
    const { outlines, graticule, settlements } = base;
    return [
      paint(outlines),
      ...(hidden.includes('graticule') ? [] : [paint(graticule)]),
      ...(hidden.includes('settlements') ? [] : [paint(settlements)]),
    ];
  };
  const queue = paintQueue();
  const baseTiles = new CanvasTiles(baseSteps, 'base', queue).addTo(map);
  const workTiles = new CanvasTiles(() => stackSteps(stack, look()), 'work', queue).addTo(map);
  const grounds = groundLayers(map, look);
  const repaint = () => {
    if (ended) return;
    grounds.restyle();
    baseTiles.repaint();
    workTiles.repaint();
  };
  const degrees = graticuleLabels(map, first.language);
  void loadBaseMap().then((loaded) => {
    base = loaded;
    repaint();
  });
  void document.fonts?.ready.then(repaint);

  return {
    stack: () => stack,
    show(content) {
      const before = stack;
      stack = stackFor(content, before);
      if (before.content.tileMaps !== content.tileMaps) grounds.show(content.tileMaps ?? []);
      if (!looksSame(before, stack)) workTiles.repaint();
      if (before.content.hidden === content.hidden) return;
      degrees.set(content.hidden?.includes('graticule') ? 'hidden' : 'shown');
      baseTiles.repaint();
    },
    restyle(next) {
      style = next;
      degrees.speak(next.language);
      repaint();
    },
    async picture(colours) {
      const onScreen = style;
      style = { ...style, colours };
      const hasOthers = colours !== onScreen.colours;
      if (hasOthers) grounds.restyle();
      await grounds.loaded();
      const picture = paintPicture(map, (sheet) => {
        base.outlines.paint(sheet, look());
        if (!stack.content.hidden?.includes('settlements')) base.settlements.paint(sheet, look());
        grounds.paint(sheet.ctx);
        for (const paint of stackSteps(stack, look())) paint(sheet);
        if (stack.content.position) paintPosition(sheet, stack.content.position, colours);
      });
      style = onScreen;
      if (hasOthers) grounds.restyle();
      return picture;
    },
    end() {
      ended = true;
    },
  };
}
