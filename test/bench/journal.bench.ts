import { makeSigningKey } from '../../src/crypto/signing-key';
import { Journal } from '../../src/journal/journal';
import { seeded } from '../support/seeded';
import { type Measurement, medianMs } from './measurement';
import { note, openAll, operationId, sighting, storedJournal } from './stored-journal';

const count = 100_000;
const stored = makeSigningKey().then((founderKey) => storedJournal(count, founderKey, 1));

async function coldFold(device?: string): Promise<Journal> {
  const { founder, sealed, statement } = await stored;
  const journal = new Journal({ operationId, founder, ...(device === undefined ? undefined : { device }) });
  const { added } = journal.merge({ segments: await openAll(sealed), statements: [statement] });
  if (added !== count) throw new Error(`Folded ${added} of ${count} entries.`);
  return journal;
}

async function parseLines(): Promise<number> {
  const decoder = new TextDecoder();
  let lines = 0;
  for (const { body } of (await stored).sealed) {
    for (const line of decoder.decode(body).split('\n')) if (line && JSON.parse(line)) lines += 1;
  }
  return lines;
}

/** The journal in memory: opening it with every signature checked, and one edit on top. */
export const measurements: readonly Measurement[] = [
  {
    name: 'cold fold of 100,000 signed sightings',
    unit: 'ms',
    measure: async () => {
      await stored;
      return {
        value: await medianMs(() => coldFold()),
        bound: { name: 'JSON.parse of its lines', value: await medianMs(parseLines) },
      };
    },
  },
  {
    name: 'one entry with a sighting, signed',
    unit: 'B',
    measure: async () => {
      const { sealed } = await stored;
      const bytes = sealed.reduce((sum, { body, signature }) => sum + body.length + signature.length, 0);
      const { id: _, ...record } = sighting('1', seeded(1));
      return {
        value: bytes / count,
        bound: { name: 'the record alone', value: new TextEncoder().encode(JSON.stringify(record)).length },
      };
    },
  },
  {
    name: 'one edit on 100,000 sightings: compose and append',
    unit: 'ms',
    measure: async () => {
      const { device, segments } = await stored;
      const journal = await coldFold(device);
      const ids = segments.flatMap(({ entries }) => entries.map(({ changes }) => changes[0]?.id ?? ''));
      const random = seeded(5);
      let edits = 0;
      const batchMs = await medianMs(() => {
        for (let index = 0; index < 100; index++) {
          edits += 1;
          const id = ids[Math.floor(random() * ids.length)] ?? '';
          const record = { ...sighting('1', random), id, note: `edit ${edits}` };
          const moment = { wallMs: 1.79e12 + edits, elapsedMs: edits };
          const composed = journal.compose({ note, changes: [{ op: 'put', record }] }, moment);
          if (composed) journal.append(composed.entry);
        }
      });
      return { value: batchMs / 100 };
    },
  },
];
