/** Whose way a track shows. */
export const trackOwners = ['team', 'vehicle', 'flight'] as const;

export type TrackOwner = (typeof trackOwners)[number];

/** The way that a team, a vehicle or a flight went, as one device recorded it. */
export interface FieldTrack {
  readonly kind: 'track';
  readonly id: string;
  readonly of: TrackOwner;
  /** The team that the device was with. */
  readonly teamId?: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Along its parts: what lies in a gap is not counted, neither as way nor as time. */
  readonly distanceM: number;
  readonly durationS: number;
  readonly gaps: number;
  /** Its points, packed: `unpackTrack`. */
  readonly pieces: readonly string[];
}
