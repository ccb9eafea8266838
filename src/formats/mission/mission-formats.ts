import type { MessageKey } from '../../i18n/message';
import type { Mission, WrittenMission } from './mission';

/** The file formats of a sortie, in the order they are offered. */
export const missionFormats = [
  'qgc',
  'qgc-survey',
  'waypoints',
  'wpml',
  'litchi',
  'kml',
  'gpx',
  'geojson',
  'csv',
] as const;

export type MissionFormat = (typeof missionFormats)[number];

/** What a person has to know of a format: its name, how the file gets onto the controller, what it cannot carry. */
export interface MissionFormatGuide {
  readonly name: MessageKey;
  readonly steps: readonly MessageKey[];
  readonly lostInFormat: readonly MessageKey[];
}

/** Each writer loads when it is first needed. */
const writers: Readonly<Record<MissionFormat, (mission: Mission) => Promise<WrittenMission>>> = {
  qgc: async (mission) => (await import('./qgc-plan')).writeQgcPlan(mission),
  'qgc-survey': async (mission) => (await import('./qgc-survey')).writeQgcSurvey(mission),
  waypoints: async (mission) => (await import('./waypoints')).writeWaypoints(mission),
  wpml: async (mission) => (await import('./wpml')).writeWpml(mission),
  litchi: async (mission) => (await import('./litchi-csv')).writeLitchiCsv(mission),
  kml: async (mission) => (await import('./sortie-kml')).writeSortieKml(mission),
  gpx: async (mission) => (await import('./sortie-gpx')).writeSortieGpx(mission),
  geojson: async (mission) => (await import('./sortie-geojson')).writeSortieGeojson(mission),
  csv: async (mission) => (await import('./waypoint-csv')).writeWaypointCsv(mission),
};

/** One sortie in one format. */
export async function writeMission(format: MissionFormat, mission: Mission): Promise<WrittenMission> {
  return writers[format](mission);
}

/** Fields that the formats for people and maps lack: all that makes a flight. */
const noFlight: readonly MessageKey[] = ['mission-file.lost.not-a-flight', 'mission-file.lost.safety'];

/** The instruction page of each format, as keys of the catalogue. */
export const missionFormatGuides: Readonly<Record<MissionFormat, MissionFormatGuide>> = {
  qgc: {
    name: 'mission-file.name.qgc',
    steps: ['mission-file.step.qgc-open', 'mission-file.step.check-home', 'mission-file.step.qgc-upload'],
    lostInFormat: ['mission-file.lost.lost-link', 'mission-file.lost.return-height', 'mission-file.lost.zone-margin'],
  },
  'qgc-survey': {
    name: 'mission-file.name.qgc-survey',
    steps: [
      'mission-file.step.qgc-open',
      'mission-file.step.qgc-do-not-edit',
      'mission-file.step.check-home',
      'mission-file.step.qgc-upload',
    ],
    lostInFormat: ['mission-file.lost.lost-link', 'mission-file.lost.return-height', 'mission-file.lost.zone-margin'],
  },
  waypoints: {
    name: 'mission-file.name.waypoints',
    steps: ['mission-file.step.mp-open', 'mission-file.step.check-home', 'mission-file.step.mp-write'],
    lostInFormat: ['mission-file.lost.lost-link', 'mission-file.lost.return-height', 'mission-file.lost.no-fly'],
  },
  wpml: {
    name: 'mission-file.name.wpml',
    steps: [
      'mission-file.step.dji-copy',
      'mission-file.step.dji-import',
      'mission-file.step.dji-check',
      'mission-file.step.dji-photos',
    ],
    lostInFormat: ['mission-file.lost.no-fly', 'mission-file.lost.launch'],
  },
  litchi: {
    name: 'mission-file.name.litchi',
    steps: ['mission-file.step.litchi-import', 'mission-file.step.litchi-settings'],
    lostInFormat: [
      'mission-file.lost.heading-mode',
      'mission-file.lost.finish',
      'mission-file.lost.lost-link',
      'mission-file.lost.return-height',
      'mission-file.lost.no-fly',
      'mission-file.lost.launch',
    ],
  },
  kml: { name: 'mission-file.name.kml', steps: ['mission-file.step.map-open'], lostInFormat: noFlight },
  gpx: { name: 'mission-file.name.gpx', steps: ['mission-file.step.map-open'], lostInFormat: noFlight },
  geojson: { name: 'mission-file.name.geojson', steps: ['mission-file.step.map-open'], lostInFormat: noFlight },
  csv: { name: 'mission-file.name.csv', steps: ['mission-file.step.table-open'], lostInFormat: noFlight },
};
