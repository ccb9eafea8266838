/** A camera: sensor behind lens, and how fast it can shoot. All figures are of the active image. */
export interface Camera {
  /** Unique within its aircraft, ASCII: `wide`, `thermal`. */
  readonly id: string;
  readonly name: string;
  readonly band: 'visible' | 'thermal' | 'multispectral';
  readonly sensorWidthMm: number;
  readonly sensorHeightMm: number;
  readonly focalLengthMm: number;
  readonly imageWidthPx: number;
  readonly imageHeightPx: number;
  /** Shortest time between two photos, s. Absent where the camera only streams or no figure is known. */
  readonly shortestIntervalS?: number;
  readonly shutter: 'mechanical' | 'rolling' | 'unknown';
  /** DJI WPML payload type and sub-type. */
  readonly wpmlPayload?: { readonly type: number; readonly subType: number };
  /** Field of WPML's payloadLensIndex: wide, zoom, ir, visible. */
  readonly wpmlLens?: string;
}
