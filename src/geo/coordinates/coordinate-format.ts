/** Notations in which coordinates are shown and typed. */
export const coordinateFormats = ['decimal', 'dms', 'utm', 'mgrs', 'sk42'] as const;

export type CoordinateFormat = (typeof coordinateFormats)[number];
