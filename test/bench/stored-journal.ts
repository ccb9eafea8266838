import { keyFingerprint, makeSigningKey, type SigningKey } from '../../src/crypto/signing-key';
import { Journal } from '../../src/journal/journal';
import { segmentOpener } from '../../src/journal/open-segment';
import { sealSegment } from '../../src/journal/seal-segment';
import { entriesPerSegment, type SealedSegment, type Segment } from '../../src/journal/segment';
import {
  openStatement,
  type SealedStatement,
  sealStatement,
  type TrustStatement,
} from '../../src/journal/trust-statement';
import type { Sighting } from '../../src/survey/sighting';
import { seeded } from '../support/seeded';

export const operationId = 'bench';
export const note = { key: 'edit.area-changed', values: { code: 'SHU-12' } } as const;

/** A device's sightings as it stored them: one entry each, in signed segments. */
export interface StoredJournal {
  readonly founder: string;
  readonly device: string;
  readonly key: SigningKey;
  readonly sealed: readonly SealedSegment[];
  readonly segments: readonly Segment[];
  readonly sealedStatement: SealedStatement;
  readonly statement: TrustStatement;
}

/** Makes `count` sightings on a new device that `founderKey` admits. */
export async function storedJournal(count: number, founderKey: SigningKey, seed: number): Promise<StoredJournal> {
  const key = await makeSigningKey();
  const [founder, device] = await Promise.all([keyFingerprint(founderKey.verifying), keyFingerprint(key.verifying)]);
  const admit = { act: 'admit', key: key.verifying, name: 'Tablet' } as const;
  const sealedStatement = await sealStatement(admit, founderKey, { operationId, wallMs: 0 });
  const statement = await openStatement(sealedStatement);
  if (!statement) throw new Error('The admission of the bench does not open.');
  const journal = new Journal({ operationId, founder, device });
  const sealed: SealedSegment[] = [];
  const random = seeded(seed);
  for (let index = 0; index < count; index++) {
    const changes = [{ op: 'put', record: sighting(`${seed}-${index}`, random) }] as const;
    const composed = journal.compose({ note, changes }, { wallMs: 1_780_000_000_000 + index * 1000, elapsedMs: index });
    if (composed) journal.append(composed.entry);
    if ((index + 1) % entriesPerSegment > 0) continue;
    const segment = await sealSegment(journal.tail.lines, key, journal.tail.place);
    journal.merge({ segments: await openAll([segment]) });
    sealed.push(segment);
  }
  return { founder, device, key, sealed, segments: await openAll(sealed), sealedStatement, statement };
}

export function sighting(id: string, random: () => number): Sighting {
  return {
    kind: 'sighting',
    id: `5f2c9a7e-4b1d-9f63-${id.padStart(12, '0')}`,
    sightingKind: 'wild-stand',
    position: { place: [70 + 4 * random(), 43 + 2 * random()], by: 'gps', accuracyM: 3 + 5 * random() },
    seenAt: '2026-06-14T09:30:00+05:00',
    note: 'Куст у арыка, высота около двух метров, видно с дороги',
    photos: [],
    areaId: `area-${Math.floor(60 * random())}`,
  };
}

/** Checks and reads segments; throws if one is refused. */
export async function openAll(sealed: readonly SealedSegment[]): Promise<readonly Segment[]> {
  const opened = await Promise.all(sealed.map(segmentOpener()));
  return opened.map((one) => {
    if ('refused' in one) throw new Error(`A segment of the bench is refused: ${one.refused}.`);
    return one.segment;
  });
}
