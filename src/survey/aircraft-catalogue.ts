import type { Aircraft } from './aircraft';
import type { Camera } from './camera';
import { djiMatrice } from './catalogue/dji-matrice';
import { djiMatricePayloads } from './catalogue/dji-matrice-payloads';
import { djiMavic } from './catalogue/dji-mavic';
import { helicopter } from './catalogue/helicopter';
import { olderMultirotors } from './catalogue/older-multirotors';
import { openAutopilots } from './catalogue/open-autopilots';
import { wings } from './catalogue/wings';

/** Every aircraft that Dala knows. Adding one is one entry in a file of `catalogue/`. */
export const aircraftCatalogue: readonly Aircraft[] = [
  ...djiMavic,
  ...djiMatrice,
  ...djiMatricePayloads,
  ...olderMultirotors,
  ...wings,
  ...openAutopilots,
  helicopter,
];

/** The aircraft with this id, or undefined. */
export function findAircraft(id: string): Aircraft | undefined {
  return aircraftCatalogue.find((aircraft) => aircraft.id === id);
}

/** The aircraft's camera with this id; without an id its first one; undefined for observers and unknown ids. */
export function findCamera(aircraft: Aircraft, cameraId?: string): Camera | undefined {
  return cameraId === undefined ? aircraft.cameras[0] : aircraft.cameras.find(({ id }) => id === cameraId);
}
