import { localIsoTime } from '../../i18n/kazakhstan-time';
import { type Action, destroyMethods } from '../../survey/action';
import type { Sighting } from '../../survey/sighting';

const dayMs = 24 * 60 * 60 * 1000;

/** Green mass of dense growth, kg on a square metre: made up like all of the example. */
const kgPerM2 = 0.9;

/** Made-up work about the sightings: most are verified, two in three of the growth destroyed, a lab dismantled. */
export function exampleActions(sightings: readonly Sighting[], random: () => number): readonly Action[] {
  return sightings.flatMap((sighting) => actionsOn(sighting, random));
}

function actionsOn({ id, sightingKind, seenAt }: Sighting, random: () => number): readonly Action[] {
  const after = (days: number) => localIsoTime(new Date(Date.parse(seenAt) + days * dayMs));
  const action = (name: string, days: number) => {
    const at = after(days);
    return { kind: 'action', id: `${id}-${name}`, sightingId: id, at, recordedAt: at, note: '', photos: [] } as const;
  };
  const [isVerified, isDone] = [random() < 0.85, random() < 0.65];
  const verifiedIn = 1 + Math.floor(random() * 4);
  const [areaM2, method] = [1500 + Math.round(random() * 26_000), destroyMethods[Math.floor(random() * 3)]];
  const plants = sightingKind === 'wild-stand' ? Math.round(areaM2 / 20) : 40 + Math.round(random() * 600);
  if (!isVerified) return [];
  const verified: Action = { ...action('verified', verifiedIn), actionKind: 'verified', outcome: 'found' };
  if (!isDone) return [verified];
  const doneIn = verifiedIn + 1 + Math.floor(random() * 6);
  if (sightingKind === 'wild-stand' || sightingKind === 'cultivated-plot' || sightingKind === 'greenhouse') {
    const groundM2 = sightingKind === 'wild-stand' ? areaM2 : Math.round(areaM2 / 20);
    const destroyed: Action = {
      ...action('destroyed', doneIn),
      actionKind: 'destroyed',
      ground: { by: 'typed', areaM2: groundM2 },
      plants: { count: plants, by: 'estimated' },
      massKg: Math.round(groundM2 * kgPerM2),
      left: 'nothing',
      ...(method && { method }),
    };
    return [verified, destroyed];
  }
  if (sightingKind === 'suspected-lab')
    return [verified, { ...action('dismantled', doneIn), actionKind: 'dismantled' }];
  if (sightingKind !== 'drying-or-storage') return [verified];
  const massKg = Math.round(random() * 400) / 10;
  return [
    verified,
    { ...action('seized', doneIn), actionKind: 'seized', seizures: [{ substance: 'marijuana', massKg }] },
  ];
}
