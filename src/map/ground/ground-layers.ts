import type * as L from 'leaflet';
import type { TileMapOnMap } from '../map-content';
import type { Look } from '../painted-layer';
import { GroundTiles } from './ground-tiles';
import type { Pen } from '../pen';

/** The maps beneath the work. */
export interface GroundLayers {
  /** Shows maps, the topmost first; one that is shown already keeps its tiles. */
  show(grounds: readonly TileMapOnMap[]): void;
  restyle(): void;
  /** Resolves once every tile of the view is there, or is known to be missing. */
  loaded(): Promise<void>;
  /** Paints the tiles that are shown, as they lie over the map's element. */
  paint(ctx: Pen): void;
}

/** An empty pile of maps between the outline map and the work. */
export function groundLayers(map: L.Map, look: () => Look): GroundLayers {
  let shown = new Map<string, GroundTiles>();
  return {
    show(grounds) {
      const next = new Map<string, GroundTiles>();
      for (const [i, ground] of grounds.entries()) {
        const kept = shown.get(ground.id);
        const isSame = kept?.ground.tile === ground.tile;
        const layer = kept && isSame ? kept : new GroundTiles(ground, look).addTo(map);
        layer.setOpacity(ground.opacity).setZIndex(grounds.length - i);
        next.set(ground.id, layer);
      }
      for (const [id, layer] of shown) if (next.get(id) !== layer) layer.remove();
      shown = next;
    },
    restyle() {
      for (const layer of shown.values()) if (layer.ground.content === 'vector') layer.redraw();
    },
    async loaded() {
      await Promise.all([...shown.values()].map((layer) => layer.loaded()));
    },
    paint(ctx) {
      const { left, top } = map.getContainer().getBoundingClientRect();
      for (const layer of [...shown.values()].toReversed()) {
        ctx.globalAlpha = layer.ground.opacity;
        for (const canvas of layer.getContainer()?.querySelectorAll('canvas') ?? []) {
          const at = canvas.getBoundingClientRect();
          if (canvas.width > 0) ctx.drawImage(canvas, at.left - left, at.top - top, at.width, at.height);
        }
      }
      ctx.globalAlpha = 1;
    },
  };
}
