import type { Camera } from './camera';
import { photoSensors, type SensorSize, thermalPitchMm } from './catalogue/photo-sensors';

/** What a photo's headers say of its camera. */
export interface PhotoCamera {
  readonly model?: string;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly focalLengthMm?: number;
  readonly focalLength35Mm?: number;
  readonly digitalZoom?: number;
}

/** Sensor and lens of a photo, and what they follow from. */
export interface PhotoLens {
  readonly lens: Pick<Camera, 'sensorWidthMm' | 'sensorHeightMm' | 'focalLengthMm'>;
  readonly by: 'model' | 'thermal' | 'equivalent';
}

/** Diagonal of a 36 x 24 mm image. */
const filmDiagonalMm = 43.267;
/** Pixels across of thermal sensors; a sensor of 640 may give images of 1280. */
const thermalWidthsPx = [640, 1280];

/**
 * Sensor and real focal length of the camera that took a photo: the sensor by model, else 12 um pixels for the sizes of thermal
 * images, else from the 35 mm equivalent, which makers count by the diagonal. An image of another shape uses a part of the sensor,
 * and digital zoom a smaller one. Undefined where the headers do not say enough.
 */
export function photoLens(camera: PhotoCamera): PhotoLens | undefined {
  const { focalLengthMm, digitalZoom = 1 } = camera;
  const found = sensorOf(camera);
  if (!found || focalLengthMm === undefined) return undefined;
  const [widthMm, heightMm] = usedPart(found.sensor, camera);
  const zoom = Math.max(1, digitalZoom);
  return {
    lens: { sensorWidthMm: widthMm / zoom, sensorHeightMm: heightMm / zoom, focalLengthMm },
    by: found.by,
  };
}

/** The part of a sensor that an image of another shape uses: 16:9 of a 4:3 sensor loses height. An upright image is turned. */
function usedPart([widthMm, heightMm]: SensorSize, { widthPx = 4, heightPx = 3 }: PhotoCamera): SensorSize {
  if (heightPx > widthPx) {
    const [long, short] = usedPart([widthMm, heightMm], { widthPx: heightPx, heightPx: widthPx });
    return [short, long];
  }
  return [Math.min(widthMm, (heightMm * widthPx) / heightPx), Math.min(heightMm, (widthMm * heightPx) / widthPx)];
}

interface FoundSensor {
  readonly sensor: SensorSize;
  readonly by: PhotoLens['by'];
}

function sensorOf(camera: PhotoCamera): FoundSensor | undefined {
  const { model, widthPx, heightPx } = camera;
  if (widthPx === undefined || heightPx === undefined) return undefined;
  const diagonalMm = equivalentDiagonalMm(camera);
  if (thermalWidthsPx.includes(widthPx) && widthPx * 4 === heightPx * 5) return thermalSensor(widthPx, diagonalMm);
  const sensor = model === undefined ? undefined : photoSensors[model.toUpperCase()];
  if (sensor) return { sensor, by: 'model' };
  if (diagonalMm === undefined) return undefined;
  const pixelMm = diagonalMm / Math.hypot(widthPx, heightPx);
  return { sensor: [widthPx * pixelMm, heightPx * pixelMm], by: 'equivalent' };
}

function equivalentDiagonalMm({ focalLengthMm, focalLength35Mm }: PhotoCamera): number | undefined {
  if (focalLengthMm === undefined || focalLength35Mm === undefined) return undefined;
  return (filmDiagonalMm * focalLengthMm) / focalLength35Mm;
}

/** Of the sensors in use the one whose diagonal fits the equivalent; without one, that of the image's own pixels. */
function thermalSensor(widthPx: number, diagonalMm: number | undefined): FoundSensor {
  const misfit = (acrossPx: number) =>
    diagonalMm === undefined
      ? Math.abs(acrossPx - widthPx)
      : Math.abs(Math.hypot(acrossPx, acrossPx * 0.8) * thermalPitchMm - diagonalMm);
  const [acrossPx = widthPx] = thermalWidthsPx.toSorted((one, other) => misfit(one) - misfit(other));
  return { sensor: [acrossPx * thermalPitchMm, acrossPx * 0.8 * thermalPitchMm], by: 'thermal' };
}
