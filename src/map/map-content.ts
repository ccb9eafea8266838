import type { LngLat } from '../geo/lng-lat';
import type { Polygon } from '../geo/polygon';
import type { Area } from '../survey/area';
import type { District } from '../survey/district';
import type { LaunchSite } from '../survey/launch-site';
import type { NoFlyZone } from '../survey/no-fly-zone';
import type { Obstacle } from '../survey/obstacle';
import type { Sensor } from '../survey/sensor';
import type { ReferenceFeature } from '../survey/reference-layer';
import type { Sighting } from '../survey/sighting';
import type { MapTile, TileAddress } from '../survey/map-tile';
import type { Sortie } from '../survey/sortie';
import type { FeatureRef } from './feature-ref';
import type { AreaState } from './map-colours';

/** An area with how long ago it was seen; without a state it is drawn as an outline. */
export interface AreaOnMap {
  readonly area: Area;
  readonly state?: AreaState;
}

/** A plan drawn as thin transects: one that exists, or one that a slider is changing. */
export interface PlanOnMap {
  readonly id: string;
  readonly sorties: readonly Sortie[];
}

/** Ground that the sorties' strips cover, `lineSpacingM` wide. */
export interface CoverageOnMap {
  readonly sorties: readonly Sortie[];
  readonly lineSpacingM: number;
}

/** Classes of square ground, `side` pixels to a side, row by row from the north-west; 0 is nothing. */
export interface GroundPicture {
  readonly side: number;
  readonly classes: Uint8Array;
}

/** Ground in classes: tiles of web-Mercator zoom 15 by `row * 2 ** 15 + column`. */
export interface GroundOnMap {
  readonly keys: readonly number[];
  /** Steps between pixels at which pictures are at hand, rising; 1 is the whole tile. */
  readonly steps: readonly number[];
  picture(key: number, step: number): GroundPicture;
  /** `#rrggbb` of class 1, 2, ... */
  readonly colours: readonly string[];
  readonly opacity: number;
}

/** A track: its unbroken parts. A gap between them is never joined. */
export interface TrackOnMap {
  readonly id: string;
  readonly parts: readonly (readonly LngLat[])[];
}

/** Where the device is; accuracy is the radius of 68 %, m. */
export interface PositionOnMap {
  readonly place: LngLat;
  readonly accuracyM: number;
}

/** Where an aircraft in the air is expected; the radius in which to look for it first, m. */
export interface AircraftOnMap {
  readonly place: LngLat;
  readonly uncertaintyM: number;
  readonly label: string;
}

/** A map beneath the work. The same `tile` function stands for the same map. */
export interface TileMapOnMap {
  readonly id: string;
  /** 0 to 1. */
  readonly opacity: number;
  readonly minZoom: number;
  /** Beyond it tiles are enlarged. */
  readonly maxZoom: number;
  /** Shapes are painted on tiles of twice the side, in the map's own colours. */
  readonly content: 'raster' | 'vector';
  tile(address: TileAddress): Promise<MapTile | undefined>;
}

/** Things to find one's way by. The same features stand for the same layer. */
export interface ReferenceOnMap {
  readonly id: string;
  readonly name: string;
  /** Number of the colour among those of sorties, from 1. */
  readonly colour: number;
  readonly isLabelled: boolean;
  readonly features: readonly ReferenceFeature[];
}

/** Ground of permissions to fly, and the parts of the sorties' paths that leave it. */
export interface PermissionsOnMap {
  readonly grounds: readonly {
    readonly id: string;
    readonly polygons: readonly Polygon[];
    /** Whether it holds now. */
    readonly isValid: boolean;
    /** What is written of it, line by line. */
    readonly words: readonly string[];
  }[];
  readonly outside: readonly (readonly LngLat[])[];
}

/** The cut after a sortie, that can be dragged to another transect. */
export interface CutOnMap {
  readonly code: string;
  readonly place: LngLat;
}

/** A place pointed out, such as where an imported outline crosses itself. */
export interface MarkOnMap {
  readonly place: LngLat;
  readonly label: string;
}

/**
 * Everything that lies over the base map. What is absent is not drawn. A field that is the same value as before (`===`)
 * is not prepared again, so hand over the same array as long as nothing in it changed.
 */
export interface MapContent {
  /** Maps beneath the work, the topmost first. */
  readonly tileMaps?: readonly TileMapOnMap[];
  /** Reference layers, the lowest first. */
  readonly references?: readonly ReferenceOnMap[];
  readonly districts?: readonly District[];
  readonly ground?: GroundOnMap;
  readonly coverage?: CoverageOnMap;
  readonly areas?: readonly AreaOnMap[];
  readonly noFlyZones?: readonly NoFlyZone[];
  readonly permissions?: PermissionsOnMap;
  readonly plans?: readonly PlanOnMap[];
  readonly tracks?: readonly TrackOnMap[];
  readonly photoPoints?: readonly LngLat[];
  /** The sorties of the plan in hand, in colours; a selected one stands out and the others step back. */
  readonly sorties?: readonly Sortie[];
  readonly cut?: CutOnMap;
  /** Masts and wires. */
  readonly obstacles?: readonly Obstacle[];
  readonly launchSites?: readonly LaunchSite[];
  readonly sensors?: readonly Sensor[];
  readonly sightings?: readonly Sighting[];
  readonly marks?: readonly MarkOnMap[];
  readonly aircraft?: readonly AircraftOnMap[];
  readonly position?: PositionOnMap;
  readonly selected?: FeatureRef;
  /** Layers switched off by the person. */
  readonly hidden?: readonly MapLayer[];
}

/** The layers that a person can switch off, from the ground up. */
export const mapLayers = [
  'settlements',
  'graticule',
  'districts',
  'coverage',
  'areas',
  'noFlyZones',
  'permissions',
  'plans',
  'tracks',
  'photoPoints',
  'sorties',
  'obstacles',
  'launchSites',
  'sensors',
  'sightings',
] as const;

export type MapLayer = (typeof mapLayers)[number];
