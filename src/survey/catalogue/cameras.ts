import type { Camera } from '../camera';

/** Cameras that several aircraft carry: geometry only, without what one maker's files call them. */
const microbolometer = {
  name: 'Thermal',
  band: 'thermal',
  sensorWidthMm: 7.68,
  sensorHeightMm: 6.144,
  imageWidthPx: 640,
  imageHeightPx: 512,
  shutter: 'unknown',
} as const;

/** 640 x 512 thermal image, 12 um pitch, behind a lens of `focalLengthMm`. */
export function thermal640(id: string, focalLengthMm: number): Camera {
  return { ...microbolometer, id, focalLengthMm };
}

/** 4/3 inch, 20 MP, mechanical shutter: Mavic 3E, Mavic 3M, Matrice 4E. */
export const fourThirds20Mp: Camera = {
  id: 'wide',
  name: 'Wide',
  band: 'visible',
  sensorWidthMm: 17.3,
  sensorHeightMm: 13,
  focalLengthMm: 12.29,
  imageWidthPx: 5280,
  imageHeightPx: 3956,
  shortestIntervalS: 0.7,
  shutter: 'mechanical',
};

/** 1/1.3 inch, 48 MP: H30T, Matrice 4T. */
export const wide48Mp: Camera = {
  id: 'wide',
  name: 'Wide',
  band: 'visible',
  sensorWidthMm: 9.6,
  sensorHeightMm: 7.2,
  focalLengthMm: 6.72,
  imageWidthPx: 8064,
  imageHeightPx: 6048,
  shortestIntervalS: 0.7,
  shutter: 'rolling',
};

/** Full-frame 42 MP, 35 mm lens. */
export const sonyRx1r2: Camera = {
  id: 'rx1r2',
  name: 'Sony RX1R II',
  band: 'visible',
  sensorWidthMm: 35.9,
  sensorHeightMm: 24,
  focalLengthMm: 35,
  imageWidthPx: 7952,
  imageHeightPx: 5304,
  shortestIntervalS: 1,
  shutter: 'mechanical',
};

/** APS-C 24 MP, 16 mm lens. */
export const sonyA6000: Camera = {
  id: 'a6000',
  name: 'Sony a6000, 16 mm',
  band: 'visible',
  sensorWidthMm: 23.5,
  sensorHeightMm: 15.6,
  focalLengthMm: 16,
  imageWidthPx: 6000,
  imageHeightPx: 4000,
  shortestIntervalS: 1,
  shutter: 'mechanical',
};

/** Five-band camera that many airframes carry. */
export const micasenseRedEdge: Camera = {
  id: 'rededge',
  name: 'MicaSense RedEdge',
  band: 'multispectral',
  sensorWidthMm: 4.8,
  sensorHeightMm: 3.6,
  focalLengthMm: 5.5,
  imageWidthPx: 1280,
  imageHeightPx: 960,
  shortestIntervalS: 1,
  shutter: 'mechanical',
};
