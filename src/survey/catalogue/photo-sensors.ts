/** Width and height of the active image, mm. */
export type SensorSize = readonly [widthMm: number, heightMm: number];

/**
 * Sensors of visible cameras by the model in a photo's headers, as a public drone model list by EXIF name has them (ODM,
 * Apache-2.0), rounded to 0.01 mm. A lens that zooms is not in it.
 */
export const photoSensors: Readonly<Record<string, SensorSize>> = {
  FC220: [6.33, 4.75],
  FC230: [6.16, 4.54],
  FC300C: [6.32, 4.74],
  FC300S: [6.32, 4.74],
  FC300X: [6.32, 4.74],
  FC300XW: [6.32, 4.74],
  FC330: [6.28, 4.68],
  FC550: [17.5, 13.12],
  FC1102: [6.26, 4.67],
  FC2103: [6.09, 4.33],
  FC2204: [6.32, 4.74],
  FC2403: [6.5, 4.94],
  FC3170: [6.62, 4.85],
  FC3411: [13.19, 9],
  FC3582: [9.63, 7.2],
  FC3682: [9.26, 6.94],
  FC6310: [12.83, 8.56],
  FC6310S: [12.83, 8.56],
  FC6360: [4.9, 4.01],
  FC6510: [12.81, 8.58],
  FC6520: [17.89, 12.67],
  FC6540: [23.32, 15.77],
  FC7203: [6.58, 4.91],
  FC7303: [6.17, 4.55],
  FC8482: [8.97, 6.72],
  'L1D-20C': [12.82, 8.55],
  'L2D-20C': [16.73, 12.5],
  M2EA: [6.41, 4.87],
  M3E: [17.46, 12.99],
  M3T: [6.43, 4.84],
  ZH20T: [6.58, 4.97],
  ZH20W: [6.16, 4.62],
  ZP1: [34.82, 23.47],
  XT705: [12.75, 8.69],
  XL709: [9.43, 7.07],
  XL724: [9.99, 7.5],
  ANAFI: [6.01, 4.51],
  ANAFIUSA: [6.01, 4.51],
  ANAFIAI: [6.64, 4.94],
};

/** Uncooled sensors of 640 x 512 and 1280 x 1024 pixels that drones carry: 12 um a pixel. */
export const thermalPitchMm = 0.012;
