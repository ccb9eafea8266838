import type { DalaRecord } from '../../src/survey/dala-record';
import type { Operation } from '../../src/survey/operation';
import { browserSettings } from '../../src/pwa/browser-settings';
import { deviceStorage } from '../../src/storage/device-storage';
import { workerKeyDerivation } from '../../src/workers/worker-key-derivation';
import { madeSeason, type SeasonSize } from './made-season';

const operation: Operation = {
  kind: 'operation',
  id: 'large',
  name: 'Large operation',
  firstDay: '2026-06-01',
  lastDay: '2026-10-31',
  nature: 'training',
};

/** Records of one edit: as many as a large file brings. */
const perEdit = 5000;

Object.assign(globalThis, { makeLargeOperation });

/** Keeps a season's records on this origin's device as an open operation, which the app opens next; how many records. */
async function makeLargeOperation(size: SeasonSize): Promise<number> {
  const storage = deviceStorage({
    derivation: workerKeyDerivation(),
    clocks: { wallMs: () => Date.now(), elapsedMs: () => performance.now() },
  });
  const opened = await storage.operations.create(operation, { kind: 'open' });
  const records = Object.values(madeSeason(size).records).flatMap((table): DalaRecord[] => [...table.values()]);
  for (let first = 0; first < records.length; first += perEdit) {
    const changes = records.slice(first, first + perEdit).map((record) => ({ op: 'put', record }) as const);
    const result = await opened.commit({ note: { key: 'edit.merged', values: { count: changes.length } }, changes });
    if (!result.ok) throw new Error(result.failure);
  }
  browserSettings.save({ ...browserSettings.load(), lastOperationId: operation.id, guideOffered: true });
  return records.length;
}
