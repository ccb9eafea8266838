/** What a feature of an export stands for. Written as `role`, so that a file read back is understood. */
export const featureRoles = [
  'district',
  'area',
  'no-fly',
  'permission',
  'obstacle',
  'launch',
  'transect',
  'sortie',
  'coverage-gap',
  'sighting',
  'plan',
  'flight',
  'coverage',
  'action',
  'sensor',
  'approach',
  'task',
  'track',
] as const;

export type FeatureRole = (typeof featureRoles)[number];

/** How a role is drawn in other programs. Colours are `rrggbb`. */
export interface RoleStyle {
  readonly line: string;
  readonly widthPx: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
  /** Colours by the values of a column instead of one for all; other values have the style's own. */
  readonly by?: { readonly column: string; readonly colours: Readonly<Record<string, string>> };
}

/** One style for each role, told apart by lightness and width too, not by colour alone. */
export const roleStyles: Readonly<Record<FeatureRole, RoleStyle>> = {
  district: { line: '555555', widthPx: 1 },
  area: {
    line: '1b5e20',
    widthPx: 3,
    fill: '66bb6a',
    fillOpacity: 0.25,
    // As the map shows how long ago an area was seen.
    by: {
      column: 'state',
      colours: { 'never-flown': '00326e', overdue: '575c6d', due: 'a59c74', fresh: 'f2cc33' },
    },
  },
  'no-fly': { line: 'b71c1c', widthPx: 3, fill: 'e53935', fillOpacity: 0.3 },
  permission: { line: '00695c', widthPx: 2, fill: '26a69a', fillOpacity: 0.12 },
  obstacle: { line: '000000', widthPx: 3, fill: '000000', fillOpacity: 1 },
  launch: { line: '0d47a1', widthPx: 2, fill: '0d47a1', fillOpacity: 1 },
  transect: { line: 'f9a825', widthPx: 2 },
  sortie: { line: '4527a0', widthPx: 1.5 },
  'coverage-gap': { line: 'e65100', widthPx: 2, fill: 'fb8c00', fillOpacity: 0.4 },
  sighting: {
    line: '880e4f',
    widthPx: 2,
    fill: 'ec407a',
    fillOpacity: 1,
    // As the map tells growth from the rest.
    by: {
      column: 'sighting_kind',
      colours: {
        'wild-stand': '1f6b3a',
        'cultivated-plot': '1f6b3a',
        greenhouse: '1f6b3a',
        'drying-or-storage': '9c1c4b',
        'suspected-lab': '9c1c4b',
        cache: '9c1c4b',
        'camouflage-net': '9c1c4b',
        other: '635a4d',
      },
    },
  },
  plan: { line: '4d5a6b', widthPx: 1.5, fill: '4d5a6b', fillOpacity: 0.08 },
  flight: { line: '0b5fa5', widthPx: 2 },
  coverage: { line: '0b5fa5', widthPx: 0.5, fill: '0b5fa5', fillOpacity: 0.25 },
  action: { line: '7a3d00', widthPx: 2, fill: 'f2a33c', fillOpacity: 0.6 },
  sensor: { line: '26211a', widthPx: 2, fill: '69b3f0', fillOpacity: 1 },
  approach: { line: '26211a', widthPx: 3 },
  task: { line: '26211a', widthPx: 2, fill: 'ffd54f', fillOpacity: 1 },
  track: { line: '6a3d9a', widthPx: 2 },
};

/** Whether a text read from a file is a role. */
export function isFeatureRole(role: string | undefined): role is FeatureRole {
  return featureRoles.some((known) => known === role);
}
