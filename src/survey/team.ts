/** Whose people they are. */
export const services = ['police', 'national-guard', 'aviation', 'foresters', 'other'] as const;

export type Service = (typeof services)[number];

/** What a team moves and looks with. */
export const resourceKinds = ['uav', 'helicopter', 'off-road'] as const;

export type ResourceKind = (typeof resourceKinds)[number];

/** Vehicles or aircraft of one sort. */
export interface Resource {
  readonly resourceKind: ResourceKind;
  /** Model or side number, as the team calls it. */
  readonly name: string;
  readonly count: number;
}

/** People who work together with one tablet. */
export interface Team {
  readonly kind: 'team';
  readonly id: string;
  readonly name: string;
  readonly service?: Service;
  readonly resources?: readonly Resource[];
  /** Flight batteries that it has. */
  readonly batteries?: number;
}
