import { keyFingerprint, makeSigningKey, type SigningKey } from '../../src/crypto/signing-key';
import type { Composed } from '../../src/journal/journal';
import { Journal } from '../../src/journal/journal';
import { segmentOpener } from '../../src/journal/open-segment';
import { sealSegment } from '../../src/journal/seal-segment';
import type { SealedSegment, Segment } from '../../src/journal/segment';
import {
  openStatement,
  type SealedStatement,
  sealStatement,
  type TrustAct,
  type TrustStatement,
} from '../../src/journal/trust-statement';
import type { DalaRecord } from '../../src/survey/dala-record';
import type { RecordChange } from '../../src/survey/edit';
import type { Sighting } from '../../src/survey/sighting';

export const note = { key: 'edit.area-changed', values: { code: 'A' } } as const;

/** A device with its key, its journal and the segments it sealed. Its wall clock moves only by `wait` and `wallMs`. */
export class TestDevice {
  readonly key: SigningKey;
  readonly id: string;
  journal: Journal;
  wallMs = Date.UTC(2026, 5, 1);
  elapsedMs = 0;
  readonly sealed: SealedSegment[] = [];
  readonly segments: Segment[] = [];

  constructor(team: { readonly founder: string }, key: SigningKey, id: string) {
    this.key = key;
    this.id = id;
    this.journal = new Journal({ operationId, founder: team.founder, device: id });
  }

  wait(ms: number): void {
    this.wallMs += ms;
    this.elapsedMs += ms;
  }

  put(...records: readonly DalaRecord[]): void {
    this.edit(records.map((record) => ({ op: 'put', record })));
  }

  delete(record: DalaRecord): void {
    this.edit([{ op: 'delete', recordKind: record.kind, id: record.id }]);
  }

  edit(changes: readonly RecordChange[]): void {
    this.take(this.journal.compose({ note, changes }, this));
  }

  undo(): boolean {
    return this.take(this.journal.composeUndo(this));
  }

  redo(): boolean {
    return this.take(this.journal.composeRedo(this));
  }

  take(composed: Composed | undefined): boolean {
    if (composed) this.journal.append(composed.entry);
    return composed !== undefined;
  }

  /** Seals what is not sealed yet and returns all own segments. */
  async seal(): Promise<readonly Segment[]> {
    const { lines, place } = this.journal.tail;
    if (lines.length > 0) {
      const sealed = await sealSegment(lines, this.key, place);
      const segment = await checked(sealed);
      this.sealed.push(sealed);
      this.segments.push(segment);
      this.journal.merge({ segments: [segment] });
    }
    return this.segments;
  }
}

export const operationId = 'operation-1';

/** Devices admitted by one founder. */
export interface TestTeam {
  readonly founder: string;
  readonly founderKey: SigningKey;
  readonly devices: readonly TestDevice[];
  readonly admissions: readonly TrustStatement[];
  readonly sealedAdmissions: readonly SealedStatement[];
}

export async function team(size: number, algorithm?: 'ed25519' | 'p256'): Promise<TestTeam> {
  const founderKey = await makeSigningKey(algorithm);
  const founder = await keyFingerprint(founderKey.verifying);
  const keys = await Promise.all(Array.from({ length: size }, () => makeSigningKey(algorithm)));
  const devices = await Promise.all(
    keys.map(async (key) => new TestDevice({ founder }, key, await keyFingerprint(key.verifying))),
  );
  const acts = devices.map(
    ({ key }, index) => ({ act: 'admit', key: key.verifying, name: `Tablet ${index + 1}` }) as const,
  );
  const sealedAdmissions = await Promise.all(acts.map((act) => statement(founderKey, act)));
  const admissions = await Promise.all(sealedAdmissions.map(opened));
  for (const { journal } of devices) journal.merge({ segments: [], statements: admissions });
  return { founder, founderKey, devices, admissions, sealedAdmissions };
}

export function statement(founderKey: SigningKey, act: TrustAct): Promise<SealedStatement> {
  return sealStatement(act, founderKey, { operationId, wallMs: Date.UTC(2026, 5, 1) });
}

export async function opened(sealed: SealedStatement): Promise<TrustStatement> {
  const open = await openStatement(sealed);
  if (!open) throw new Error('A statement of the test does not open.');
  return open;
}

export async function checked(sealed: SealedSegment): Promise<Segment> {
  const result = await segmentOpener()(sealed);
  if ('refused' in result) throw new Error(`A segment of the test is refused: ${result.refused}.`);
  return result.segment;
}

/** Every device gets everything of every other. */
export async function exchangeAll(devices: readonly TestDevice[]): Promise<void> {
  const segments = (await Promise.all(devices.map((device) => device.seal()))).flat();
  for (const { journal } of devices) journal.merge({ segments });
}

export function sighting(id: string, fields: Partial<Sighting> = {}): Sighting {
  return {
    kind: 'sighting',
    id,
    sightingKind: 'wild-stand',
    position: { place: [71.4, 43.1], by: 'gps', accuracyM: 4 },
    seenAt: '2026-06-14T09:30:00+05:00',
    note: '',
    photos: [],
    ...fields,
  };
}
