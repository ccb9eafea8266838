/** The options of `plan`, as node:util's parseArgs wants them. */
export const planOptions = {
  'no-fly': { type: 'string' },
  aircraft: { type: 'string' },
  purpose: { type: 'string' },
  agl: { type: 'string' },
  gsd: { type: 'string' },
  front: { type: 'string' },
  side: { type: 'string' },
  spacing: { type: 'string' },
  speed: { type: 'string' },
  wind: { type: 'string' },
  edge: { type: 'string' },
  'edge-pass': { type: 'boolean' },
  transit: { type: 'string' },
  endurance: { type: 'string' },
  overhead: { type: 'string' },
  reserve: { type: 'string' },
  range: { type: 'string' },
  heading: { type: 'string' },
  pattern: { type: 'string' },
  width: { type: 'string' },
  rings: { type: 'string' },
  standoff: { type: 'string' },
  share: { type: 'string' },
  launch: { type: 'string', multiple: true },
  dem: { type: 'string' },
  teams: { type: 'string' },
  batteries: { type: 'string' },
  charge: { type: 'string' },
  change: { type: 'string' },
  day: { type: 'string' },
  seed: { type: 'string' },
  steps: { type: 'string' },
  out: { type: 'string' },
  formats: { type: 'string' },
} as const;

/** The values of the options as given. */
export type PlanValues = {
  readonly [Name in keyof typeof planOptions]?: Name extends 'launch'
    ? string[]
    : (typeof planOptions)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
};
