import type { Camera } from './camera';

/**
 * Angle of one pixel at the middle of the image, radians (instantaneous field of view): pixel pitch over focal length,
 * sensor width / (image width x focal length). Times the distance to the ground it is the ground sample distance.
 * It takes the real focal length with the real sensor width; with the 35 mm equivalent the ground would come out half as large.
 */
export function pixelAngleRad({ sensorWidthMm, focalLengthMm, imageWidthPx }: Camera): number {
  return sensorWidthMm / (focalLengthMm * imageWidthPx);
}
