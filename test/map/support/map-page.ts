import '../../../src/pwa/trust-policy';
import './map-page.css';
import type { Language } from '../../../src/i18n/language';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import { translator } from '../../../src/i18n/translator';
import { createDalaMap, type DalaMap } from '../../../src/map/dala-map';
import type { FeatureRef } from '../../../src/map/feature-ref';
import type { Polygon } from '../../../src/geo/polygon';
import type { ToolSession } from '../../../src/map/tools/tool-session';
import type { LngLat } from '../../../src/geo/lng-lat';
import { drawLineTool, measureTool, pickPointTool } from '../../../src/map/tools/line-tools';
import { drawHoleTool, drawPolygonTool, editPolygonTool } from '../../../src/map/tools/polygon-tools';
import { crowdedContent, fieldContent } from './sample-content';

/** What the browser check reads and drives from outside. */
export interface MapPage {
  readonly map: DalaMap;
  /** What happened last. */
  readonly seen: { selected?: FeatureRef | undefined; tapped?: LngLat; session?: ToolSession; polygon?: Polygon };
  readonly tools: {
    drawPolygonTool: typeof drawPolygonTool;
    drawHoleTool: typeof drawHoleTool;
    editPolygonTool: typeof editPolygonTool;
    drawLineTool: typeof drawLineTool;
    pickPointTool: typeof pickPointTool;
    measureTool: typeof measureTool;
  };
  readonly contents: { fieldContent: typeof fieldContent; crowdedContent: typeof crowdedContent };
}

declare global {
  interface Window {
    mapPage?: MapPage;
  }
}

const element = document.body.appendChild(document.createElement('div'));
element.id = 'map';
const language: Language = new URLSearchParams(location.search).get('language') === 'kk' ? 'kk' : 'en';
const map = createDalaMap(element, { language, translate: translator(language, await loadCatalogue(language)) });
const seen: MapPage['seen'] = {};
map.onSelect((feature) => (seen.selected = feature));
map.onTap((place) => (seen.tapped = place));
window.mapPage = {
  map,
  seen,
  tools: { drawPolygonTool, drawHoleTool, editPolygonTool, drawLineTool, pickPointTool, measureTool },
  contents: { fieldContent, crowdedContent },
};
