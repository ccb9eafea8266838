import { type Bounds, boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { MessageKey } from '../../i18n/message';
import type { Translate } from '../../i18n/translator';
import { sensorState } from '../../survey/sensor';
import type { Sighting, SightingKind } from '../../survey/sighting';
import type { Sortie } from '../../survey/sortie';
import { type AreaState, type MapColours, sortieColour } from '../map-colours';
import type { MapContent, ReferenceOnMap } from '../map-content';
import { hiddenKinds } from '../sighting-glyphs';
import type { LegendLine, Sign } from './paper-mark';
import { boxSign, diamondSign, dotSign, lineSign, sightingSign, squareSign, triangleSign } from './signs';

const areaWords: Readonly<Record<AreaState, MessageKey>> = {
  'never-flown': 'review.figure-never',
  overdue: 'review.figure-overdue',
  due: 'review.figure-due',
  fresh: 'review.figure-fresh',
};

interface Shown {
  readonly content: MapContent;
  readonly view: Bounds;
}

interface Style {
  readonly colours: MapColours;
  readonly translate: Translate;
}

/** The signs of what is really seen in a view, the topmost layers first. Classes of ground are added by who knows their words. */
export function legendOf({ content, view }: Shown, style: Style): readonly LegendLine[] {
  const hidden = new Set<string>(content.hidden);
  const seen = without(content, hidden);
  return [
    ...pointLines(seen, view, style),
    ...lineLines(seen, view, style),
    ...surfaceLines(seen, view, style),
    ...(seen.references ?? []).toReversed().flatMap((layer) => referenceLine(layer, view, style)),
  ];
}

function without(content: MapContent, hidden: ReadonlySet<string>): MapContent {
  return Object.fromEntries(Object.entries(content).filter(([noun]) => !hidden.has(noun)));
}

function pointLines(
  { position, aircraft, sightings, sensors, launchSites, obstacles }: MapContent,
  view: Bounds,
  style: Style,
) {
  const { colours, translate: t } = style;
  const kinds = new Set((sightings ?? []).filter(({ position: { place } }) => isSeen([place], view)).map(kindOf));
  const hasSensors = (sensors ?? []).some(
    (sensor) => sensorState(sensor) !== 'removed' && isSeen([sensor.place], view),
  );
  return [
    ...lineIf(position && isSeen([position.place], view), t('map.position'), dotSign(colours.position)),
    ...lineIf(
      aircraft?.some(({ place }) => isSeen([place], view)),
      t('map-paper.aircraft'),
      crossSign(colours.accent),
    ),
    ...[...kinds].toSorted().map((kind) => ({
      text: t(`sighting-kind.${kind}`),
      sign: sightingSign(kind, {
        fill: hiddenKinds.has(kind) ? colours.suspect : colours.sighting,
        line: colours.onMarker,
      }),
    })),
    ...lineIf(hasSensors, t('layers.sensors'), diamondSign(colours.launch)),
    ...lineIf(
      launchSites?.some((site) => isSeen([site.position], view)),
      t('layers.launchSites'),
      squareSign(colours.launch, colours.home),
    ),
    ...lineIf(
      obstacles?.some(({ line }) => isSeen(line, view)),
      t('layers.obstacles'),
      triangleSign(colours.noFly),
    ),
  ];
}

function lineLines({ sorties, plans, tracks }: MapContent, view: Bounds, { colours, translate: t }: Style) {
  const flown = sorties?.find((sortie) => isSeen(placesOf(sortie), view));
  const ink = flown && sortieColour(colours, flown.number);
  return [
    ...lineIf(ink, t('map-paper.sorties'), lineSign(ink ?? '', 2.5)),
    ...lineIf(ink, t('map-paper.transits'), lineSign(ink ?? '', 1.25, [4, 4])),
    ...lineIf(
      plans?.some((plan) => plan.sorties.some((sortie) => isSeen(placesOf(sortie), view))),
      t('layers.plans'),
      lineSign(colours.transect, 1),
    ),
    ...lineIf(
      tracks?.some(({ parts }) => parts.some((part) => isSeen(part, view))),
      t('layers.tracks'),
      lineSign(colours.track, 2.5),
    ),
  ];
}

function surfaceLines({ areas, noFlyZones, permissions, districts, coverage }: MapContent, view: Bounds, style: Style) {
  const { colours, translate: t } = style;
  const inView = (areas ?? []).filter(({ area }) => isSeen(area.polygon[0], view));
  const states = Object.entries(areaWords).filter(([state]) => inView.some((one) => one.state === state));
  return [
    ...states.flatMap(([name, words]) => {
      const state = inView.find((one) => one.state === name)?.state;
      if (!state) return [];
      const [fill, stroke] = [colours.areas[state], colours.areaLines[state]];
      return [
        {
          text: t('map-paper.area-state', { state: t(words).toLocaleLowerCase() }),
          sign: boxSign({ fill, fillOpacity: 0.32, stroke, dash: state === 'never-flown' ? [5, 3] : [] }),
        },
      ];
    }),
    ...lineIf(
      inView.some(({ state }) => !state),
      t('layers.areas'),
      boxSign({ fill: colours.outline, fillOpacity: 0.06, stroke: colours.outline }),
    ),
    ...lineIf(
      noFlyZones?.some(({ polygon }) => isSeen(polygon[0], view)),
      t('layers.noFlyZones'),
      [...boxSign({ fill: colours.noFly, fillOpacity: 0.12, stroke: colours.noFly }), hatchOf(colours.noFly)],
    ),
    ...lineIf(
      permissions?.grounds.some(({ polygons }) => polygons.some(([outer]) => isSeen(outer, view))),
      t('layers.permissions'),
      boxSign({ fill: colours.permission, fillOpacity: 0, stroke: colours.permission }),
    ),
    ...lineIf(
      permissions?.outside.some((line) => isSeen(line, view)),
      t('map-paper.outside-permission'),
      lineSign(`${colours.noFly}8c`, 8),
    ),
    ...lineIf(coverage, t('layers.coverage'), boxSign({ fill: colours.coverage.slice(0, 7), fillOpacity: 0.2 })),
    ...lineIf(
      districts?.some(({ polygons }) => polygons.some(([outer]) => isSeen(outer, view))),
      t('layers.districts'),
      lineSign(colours.district, 1.5, [10, 4, 2, 4]),
    ),
  ];
}

function referenceLine(
  { features, colour, name }: ReferenceOnMap,
  view: Bounds,
  { colours }: Style,
): readonly LegendLine[] {
  const first = features.find(({ shape }) => isSeen(placesOfShape(shape), view));
  if (!first) return [];
  const ink = sortieColour(colours, colour);
  const { type } = first.shape;
  if (type === 'point') return [{ text: name, sign: dotSign(ink) }];
  if (type === 'line') return [{ text: name, sign: lineSign(ink, 2) }];
  return [{ text: name, sign: boxSign({ fill: ink, fillOpacity: 0.08, stroke: ink }) }];
}

function placesOfShape(shape: ReferenceOnMap['features'][number]['shape']): readonly LngLat[] {
  if (shape.type === 'point') return [shape.place];
  return shape.type === 'line' ? shape.line : outerOf(shape.polygon);
}

const outerOf = ([outer]: Polygon) => outer;
const kindOf = ({ sightingKind }: Sighting): SightingKind => sightingKind;

function placesOf({ legs }: Sortie): readonly LngLat[] {
  return legs.flatMap(({ points }) => points.map(({ position }) => position));
}

function lineIf(isThere: unknown, text: string, sign: Sign): readonly LegendLine[] {
  return isThere ? [{ text, sign }] : [];
}

function hatchOf(stroke: string): Sign[number] {
  return { d: 'M5 15L14 3M12 15L21 3M19 15L25 7', stroke, width: 1 };
}

function crossSign(stroke: string): Sign {
  return [{ d: 'M8 3L20 15M8 15L20 3', stroke, width: 3.5 }];
}

function isSeen(places: readonly LngLat[], view: Bounds): boolean {
  const box = boundsOf(places);
  return !!box && box.west <= view.east && box.east >= view.west && box.south <= view.north && box.north >= view.south;
}
