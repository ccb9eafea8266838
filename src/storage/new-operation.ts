import { heirKey } from '../crypto/heir-key';
import { seal, sealContext, unseal } from '../crypto/seal';
import { keyFingerprint, makeSigningKey, type SigningKey } from '../crypto/signing-key';
import { makeWrappedPair } from '../crypto/write-only';
import { Journal, type Moment } from '../journal/journal';
import { openStatement, type SealedStatement, sealStatement } from '../journal/trust-statement';
import type { Edit } from '../survey/edit';
import type { Operation } from '../survey/operation';
import { sealBlock } from './block-rows';
import type { BlockRow } from './database';
import type { Frame } from './frame';
import { keepSigningKey, openSigningKey } from './kept-signing-key';
import type { Kept, OperationRow } from './operation-row';
import type { OpenKeys } from './stored-journal';
import { pairContext } from './track-rows';

/** Everything that a new operation writes, in one transaction. */
export interface NewOperation {
  readonly row: OperationRow;
  readonly blocks: readonly BlockRow[];
}

export interface Keeping {
  readonly kept: Kept;
  readonly dataKey: CryptoKey;
  /** The print that headquarters gets, if there is a passphrase. */
  readonly recoveryKey?: string;
}

/** The operation's record, and what it begins with. */
export interface Founding {
  readonly operation: Operation;
  readonly content: Edit | undefined;
}

/** An operation founded on this device: a founder's key that admits the device and names headquarters heir, and the first entries. */
export async function foundOperation(founding: Founding, keeping: Keeping, moment: Moment): Promise<NewOperation> {
  const operationId = founding.operation.id;
  const founder = await makeSigningKey();
  const device = await makeSigningKey();
  const at = { operationId, wallMs: moment.wallMs };
  const statement = await sealStatement({ act: 'admit', key: device.verifying, name: '' }, founder, at);
  const heir = keeping.recoveryKey === undefined ? undefined : await heirKey(keeping.recoveryKey, operationId);
  const act = heir && ({ act: 'deputise', key: heir.verifying, holder: 'recovery-key' } as const);
  const owner = {
    operationId,
    founder: await keyFingerprint(founder.verifying),
    device: await keyFingerprint(device.verifying),
  };
  const frames: Frame[] = [
    { kind: 'statement', statement },
    ...(act ? [{ kind: 'statement', statement: await sealStatement(act, founder, at) } as const] : []),
    { kind: 'lines', lines: await firstLines(founding, { owner, statement, moment }) },
  ];
  const founderKey = await keepSigningKey(founder, keeping.dataKey, { operation: operationId, role: 'founder' });
  const row = await newRow(operationId, keeping, { device, founder: owner.founder });
  return { row: { ...row, founder: founderKey }, blocks: await sealAll(operationId, keeping.dataKey, frames) };
}

/** An operation founded elsewhere: a new device of it, which its founder has not admitted yet. */
export async function joinOperation(
  { operationId, founder, frames }: Joining,
  keeping: Keeping,
): Promise<NewOperation> {
  const device = await makeSigningKey();
  const row = await newRow(operationId, keeping, { device, founder });
  return { row, blocks: await sealAll(operationId, keeping.dataKey, frames) };
}

/** `founder` is the fingerprint of the founder's key; `frames` what a package brought of the operation. */
export interface Joining {
  readonly operationId: string;
  readonly founder: string;
  readonly frames: readonly Frame[];
}

/** The keys of an operation and whose journal it is. Throws if the row was changed: the data key has opened before. */
export async function openKeys(row: OperationRow, dataKey: CryptoKey): Promise<OpenKeys> {
  const device = await openSigningKey(row.device, dataKey, { operation: row.id, role: 'device' });
  const founder = await unseal(dataKey, row.sealedFounder, founderContext(row.id));
  if (!device || !founder) throw new Error(`The keys of operation ${row.id} do not open.`);
  const owner = {
    operationId: row.id,
    founder: new TextDecoder().decode(founder),
    device: await keyFingerprint(device.verifying),
  };
  return { dataKey, device, owner };
}

async function firstLines(
  { operation, content }: Founding,
  first: { readonly owner: OpenKeys['owner']; readonly statement: SealedStatement; readonly moment: Moment },
): Promise<readonly string[]> {
  const journal = new Journal(first.owner);
  const statement = await openStatement(first.statement);
  journal.merge({ segments: [], statements: statement ? [statement] : [] });
  const note = { key: 'edit.operation-created', values: { name: operation.name } } as const;
  const edits: Edit[] = [{ note, changes: [{ op: 'put', record: operation }] }, ...(content ? [content] : [])];
  return edits.flatMap((edit) => {
    const composed = journal.compose(edit, first.moment);
    if (composed) journal.append(composed.entry);
    return composed ? [composed.line] : [];
  });
}

async function newRow(
  id: string,
  { kept, dataKey }: Keeping,
  { device, founder }: { readonly device: SigningKey; readonly founder: string },
): Promise<OperationRow> {
  return {
    id,
    kept,
    device: await keepSigningKey(device, dataKey, { operation: id, role: 'device' }),
    writeOnly: await makeWrappedPair(dataKey, pairContext(id)),
    sealedFounder: await seal(dataKey, new TextEncoder().encode(founder), founderContext(id)),
  };
}

function sealAll(operation: string, dataKey: CryptoKey, frames: readonly Frame[]): Promise<BlockRow[]> {
  return Promise.all(frames.map((frame, number) => sealBlock(dataKey, { operation, number }, frame)));
}

function founderContext(id: string): string {
  return sealContext(id, 'operations', 'founder');
}
