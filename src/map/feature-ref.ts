/** A thing on the map that can be selected: its kind and its record's id (a sortie's code). */
export interface FeatureRef {
  readonly kind:
    | 'area'
    | 'district'
    | 'no-fly-zone'
    | 'launch-site'
    | 'obstacle'
    | 'permission'
    | 'plan'
    | 'sortie'
    | 'sighting'
    | 'sensor'
    | 'track';
  readonly id: string;
}

/** Whether a reference names this thing. */
export function isSame(ref: FeatureRef | undefined, kind: FeatureRef['kind'], id: string): boolean {
  return ref?.kind === kind && ref.id === id;
}
