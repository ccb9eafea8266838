import type { Aircraft, FigureName } from '../aircraft';

/** Where a figure comes from, and whether a file, a data sheet or a real photo was seen that says so. */
export type FigureSource = Aircraft['sources'][FigureName];

/** A figure that a named file, data sheet or photo says. */
export function seenIn(source: string): FigureSource {
  return { source, verified: true };
}

/** A figure from general knowledge: an editable default, marked so. */
export function assumed(note = 'general knowledge'): FigureSource {
  return { source: note, verified: false };
}

export interface CameraFigureSources {
  readonly sensor: FigureSource;
  readonly focal: FigureSource;
  readonly image: FigureSource;
  /** Absent: general knowledge. */
  readonly interval?: FigureSource;
}

/** The sources of one camera's figures, keyed `camera.figure`. */
export function cameraSources(cameraId: string, of: CameraFigureSources): Aircraft['sources'] {
  const { sensor, focal, image, interval = assumed() } = of;
  const figures = {
    sensorWidthMm: sensor,
    sensorHeightMm: sensor,
    focalLengthMm: focal,
    imageWidthPx: image,
    imageHeightPx: image,
    shortestIntervalS: interval,
    shutter: interval,
  };
  return Object.fromEntries(Object.entries(figures).map(([figure, source]) => [`${cameraId}.${figure}`, source]));
}

/** One source for several figures. */
export function sourced(source: FigureSource, ...figures: readonly (keyof Aircraft)[]): Aircraft['sources'] {
  return Object.fromEntries(figures.map((figure) => [figure, source]));
}
