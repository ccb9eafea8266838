import type { FormField } from './form-field';
import type { SightingKind } from './sighting';

/**
 * The short forms of sightings, as data. To add a field: its row here, its key in the forms that ask for it, and its words
 * `sighting-field.<key>` (and `sighting-choice.<choice>`) in the topic `sighting-details`. Keys are stored: never rename or reuse one.
 */
export const sightingFields = {
  plants: { type: 'count', most: 10_000_000 },
  heightCm: { type: 'number', unit: 'cm', least: 1, most: 600 },
  growthStage: { type: 'choice', choices: ['seedling', 'leafing', 'flowering', 'seeding', 'dry'] },
  density: { type: 'choice', choices: ['scattered', 'patchy', 'dense'] },
  irrigation: { type: 'choice', choices: ['none', 'ditch', 'drip', 'hose', 'carried'] },
  cover: { type: 'choice', choices: ['open', 'crops', 'reeds', 'trees', 'net'] },
  building: { type: 'choice', choices: ['house', 'outbuilding', 'farm', 'vehicle', 'tent', 'dugout'] },
  equipment: { type: 'text', most: 500 },
  smell: { type: 'choice', choices: ['none', 'faint', 'strong'] },
  precursorContainers: { type: 'count', most: 100_000 },
  hazard: { type: 'flag' },
  massKg: { type: 'number', unit: 'kg', least: 0, most: 10_000_000 },
  container: { type: 'text', most: 500 },
  netM2: { type: 'number', unit: 'm2', least: 1, most: 1_000_000 },
  plantsBeneath: { type: 'flag' },
} as const satisfies Record<string, FormField>;

export type SightingFieldKey = keyof typeof sightingFields;

/** Every choice of any field: their words are `sighting-choice.<choice>`. */
export type SightingChoice = Extract<
  (typeof sightingFields)[SightingFieldKey],
  { readonly type: 'choice' }
>['choices'][number];

/** What each kind of sighting asks for, in this order. */
export const sightingForms: Readonly<Record<SightingKind, readonly SightingFieldKey[]>> = {
  'wild-stand': ['plants', 'heightCm', 'growthStage', 'density', 'cover'],
  'cultivated-plot': ['plants', 'heightCm', 'growthStage', 'density', 'irrigation', 'cover'],
  greenhouse: ['plants', 'heightCm', 'growthStage', 'irrigation'],
  'drying-or-storage': ['building', 'massKg', 'smell'],
  'suspected-lab': ['hazard', 'building', 'equipment', 'smell', 'precursorContainers'],
  cache: ['massKg', 'container'],
  'camouflage-net': ['netM2', 'plantsBeneath'],
  other: [],
};
