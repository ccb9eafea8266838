import { keyFingerprint, makeSigningKey, type SigningKey } from '../../src/crypto/signing-key';
import { Journal } from '../../src/journal/journal';
import { segmentOpener } from '../../src/journal/open-segment';
import { sealSegment } from '../../src/journal/seal-segment';
import { entriesPerSegment, type SealedSegment, type Segment } from '../../src/journal/segment';
import { openStatement, sealStatement, type TrustStatement } from '../../src/journal/trust-statement';
import type { Sighting } from '../../src/survey/sighting';
import { seeded } from '../support/seeded';
import { type Measurement, medianMs } from './measurement';

const operationId = 'bench';
const note = { key: 'edit.area-changed', values: { code: 'SHU-12' } } as const;

/** A device's 100,000 sightings as it would have stored them. */
interface Stored {
  readonly founder: string;
  readonly device: string;
  readonly key: SigningKey;
  readonly segments: readonly SealedSegment[];
  readonly statements: readonly TrustStatement[];
}

async function stored(count: number): Promise<Stored> {
  const [founderKey, key] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  const [founder, device] = await Promise.all([keyFingerprint(founderKey.verifying), keyFingerprint(key.verifying)]);
  const admit = { act: 'admit', key: key.verifying, name: 'Tablet' } as const;
  const admission = await openStatement(await sealStatement(admit, founderKey, { operationId, wallMs: 0 }));
  const journal = new Journal({ operationId, founder, device });
  const segments: SealedSegment[] = [];
  const random = seeded(3);
  const open = segmentOpener();
  for (let index = 0; index < count; index++) {
    const changes = [{ op: 'put', record: sighting(index, random) }] as const;
    const composed = journal.compose({ note, changes }, { wallMs: 1_780_000_000_000 + index * 1000, elapsedMs: index });
    if (composed) journal.append(composed.entry);
    if ((index + 1) % entriesPerSegment > 0) continue;
    const sealed = await sealSegment(journal.tail.lines, key, journal.tail.place);
    const opened = await open(sealed);
    if ('segment' in opened) journal.merge({ segments: [opened.segment] });
    segments.push(sealed);
  }
  return { founder, device, key, segments, statements: admission ? [admission] : [] };
}

function sighting(index: number, random: () => number): Sighting {
  return {
    kind: 'sighting',
    id: `5f2c9a7e-${String(index).padStart(8, '0')}-4b1d-9f63`,
    sightingKind: 'wild-stand',
    position: { place: [70 + 4 * random(), 43 + 2 * random()], by: 'gps', accuracyM: 3 + 5 * random() },
    seenAt: '2026-06-14T09:30:00+05:00',
    note: 'Куст у арыка, высота около двух метров, видно с дороги',
    photos: [],
    areaId: `area-${index % 60}`,
  };
}

async function openAll(sealed: readonly SealedSegment[]): Promise<readonly Segment[]> {
  const open = segmentOpener();
  const opened = await Promise.all(sealed.map(open));
  return opened.map((one) => {
    if ('refused' in one) throw new Error(`A segment of the bench is refused: ${one.refused}.`);
    return one.segment;
  });
}

const of = stored(100_000);

async function coldFold(): Promise<Journal> {
  const { founder, segments, statements } = await of;
  const journal = new Journal({ operationId, founder });
  const { added } = journal.merge({ segments: await openAll(segments), statements });
  if (added !== 100_000) throw new Error(`Folded ${added} of 100000 entries.`);
  return journal;
}

/** The journal in memory: opening it with every signature checked, from a snapshot, and one edit on top. */
export const measurements: readonly Measurement[] = [
  {
    name: 'cold fold of 100,000 signed sightings',
    unit: 'ms',
    measure: async () => {
      const { segments } = await of;
      const decoder = new TextDecoder();
      const parse = () =>
        segments.map(({ body }) =>
          decoder
            .decode(body)
            .split('\n')
            .map((line) => (line ? (JSON.parse(line) as unknown) : undefined)),
        );
      return {
        value: await medianMs(coldFold),
        bound: { name: 'JSON.parse of its lines', value: await medianMs(parse) },
      };
    },
  },
  {
    name: 'bytes of one entry with a sighting',
    unit: 'B',
    measure: async () => {
      const { segments } = await of;
      const bytes = segments.reduce((sum, { body, signature }) => sum + body.length + signature.length, 0);
      return { value: bytes / 100_000 };
    },
  },
  {
    name: 'opening 100,000 sightings from a snapshot',
    unit: 'ms',
    measure: async () => {
      const { founder } = await of;
      const text = JSON.stringify((await coldFold()).snapshot());
      return { value: await medianMs(() => new Journal({ operationId, founder }, JSON.parse(text)).records.length) };
    },
  },
  {
    name: 'one edit on 100,000 sightings: compose and append',
    unit: 'ms',
    measure: async () => {
      const { founder, device, segments, statements } = await of;
      const journal = new Journal({ operationId, founder, device });
      journal.merge({ segments: await openAll(segments), statements });
      const random = seeded(5);
      let edits = 0;
      const batchMs = await medianMs(() => {
        for (let index = 0; index < 100; index++) {
          edits += 1;
          const record = { ...sighting(Math.floor(random() * 100_000), random), note: `edit ${edits}` };
          const composed = journal.compose(
            { note, changes: [{ op: 'put', record }] },
            { wallMs: 1.79e12 + edits, elapsedMs: edits },
          );
          if (composed) journal.append(composed.entry);
        }
      });
      return { value: batchMs / 100 };
    },
  },
];
