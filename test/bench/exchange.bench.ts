import { makeSigningKey } from '../../src/crypto/signing-key';
import { planImport } from '../../src/exchange/import-plan';
import { mergePackages } from '../../src/exchange/merge-packages';
import type { PackageInput } from '../../src/exchange/open-volume';
import type { PackageSecret, Recipient } from '../../src/exchange/package-access';
import { readPackage } from '../../src/exchange/read-package';
import { signedLength } from '../../src/exchange/signed-bytes';
import { writePackage } from '../../src/exchange/write-package';
import { Journal } from '../../src/journal/journal';
import { collect } from '../support/collect';
import { type Measurement, medianMs } from './measurement';
import { operationId, type StoredJournal, storedJournal } from './stored-journal';

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** Two teams' packages of 50,000 sightings each, for a peer's key: the derivation from a passphrase is no work of the merge. */
const prepared = (async () => {
  const founderKey = await makeSigningKey();
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret: PackageSecret = { kind: 'key', privateKey: pair.privateKey, publicKey };
  const recipients: readonly Recipient[] = [{ kind: 'key', publicKey }];
  const journals = [await storedJournal(50_000, founderKey, 1), await storedJournal(50_000, founderKey, 2)];
  const inputs = (await Promise.all(journals.map((journal) => packageOf(journal, recipients)))).flat();
  return { journals, inputs, secret, recipients };
})();

async function packageOf(of: StoredJournal, recipients: readonly Recipient[]): Promise<readonly PackageInput[]> {
  const { sealed, segments, sealedStatement, statement, founder, key } = of;
  const content = {
    statements: [
      { sha256: statement.hash, byteLength: signedLength(sealedStatement) - 1, read: () => sealedStatement },
    ],
    segments: segments.flatMap(({ hash, device, first, last }, index) => {
      const one = sealed[index];
      return one ? [{ sha256: hash, device, first, last, byteLength: signedLength(one) - 1, read: () => one }] : [];
    }),
    photos: [],
  };
  const letter = { operationId, founder, sender: key, senderName: 'Tablet', wallMs: 0, reach: {}, recipients };
  const volumes = await writePackage(content, letter);
  return Promise.all(volumes.map(async ({ bytes }) => inMemory(await collect(bytes))));
}

function inMemory(bytes: Uint8Array<ArrayBuffer>): PackageInput {
  return {
    name: 'package',
    open: async function* () {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}

/** What a supervisor's laptop does with two teams' packages. */
export const measurements: readonly Measurement[] = [
  {
    name: 'import of two packages of 50,000 entries: decrypt, check, preview, merge',
    unit: 'ms',
    measure: async () => {
      const { inputs, secret, journals } = await prepared;
      const value = await medianMs(async () => {
        const journal = new Journal({ operationId, founder: journals[0]?.founder ?? '' });
        const contents = await readPackage(inputs, secret);
        const { merged } = planImport(contents, journal, { nowMs: 1.8e12, hasPhoto: () => false });
        const segments = contents.segments.map(({ segment }) => segment);
        journal.merge({ segments, statements: contents.statements.map(({ statement }) => statement) });
        if (merged.added !== 100_000 || journal.records.length !== 100_000) throw new Error(`Merged ${merged.added}.`);
      }, 3);
      return { value };
    },
  },
  {
    name: 'dala merge of two packages of 50,000 entries into one',
    unit: 'ms',
    measure: async () => {
      const { inputs, secret, recipients, journals } = await prepared;
      const sender = journals[0]?.key;
      if (!sender) throw new Error('No key.');
      const value = await medianMs(async () => {
        const letter = { sender, senderName: 'Base', wallMs: 0, recipients };
        const { volumes, entries } = await mergePackages(inputs, secret, letter);
        for (const { bytes } of volumes) await collect(bytes);
        if (entries !== 100_000) throw new Error(`Merged ${entries} entries.`);
      }, 3);
      return { value };
    },
  },
];
