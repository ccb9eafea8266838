import type { JournalParts, MergeReport, OperationJournal, PackageKeys } from '../app/ports/operation-journal';
import type { CommitResult, NewPhoto } from '../app/ports/operation-store';
import { heirKey } from '../crypto/heir-key';
import { keyFingerprint, type SigningKey, type VerifyingKey } from '../crypto/signing-key';
import { openPrivateKey } from '../crypto/write-only';
import type { Chain } from '../journal/chain-book';
import type { Conflict, ConflictSide } from '../journal/conflict';
import type { Frontier } from '../journal/fold';
import type { RecordHistory } from '../journal/history';
import type { Journal, Merged } from '../journal/journal';
import type { JournalOwner } from '../journal/journal-owner';
import { chainStart } from '../journal/segment';
import type { Signers } from '../journal/signers';
import { sealStatement, type TrustAct } from '../journal/trust-statement';
import type { RecordKind } from '../survey/dala-record';
import { smallPhotoId } from '../survey/small-photo';
import type { Edit } from '../survey/edit';
import { blocksFrom, openBlock } from './block-rows';
import { batchOf, isOf, type OpenedPart, openParts } from './journal-parts';
import { openSigningKey } from './kept-signing-key';
import type { OpenCore } from './open-core';
import type { KeptSigningKey } from './operation-row';
import { photoChunks, sealPhoto } from './photo-vault';
import { mergeEdit, type WritePlan } from './stored-journal';
import { ownedBy, pairContext } from './track-rows';

/** The signed history of an operation over its sealed blocks. */
export class StoredOperationJournal implements OperationJournal {
  readonly owner: JournalOwner;
  readonly deviceKey: VerifyingKey;
  readonly #core: OpenCore;
  readonly #founder: KeptSigningKey | undefined;

  constructor(core: OpenCore, founder: KeptSigningKey | undefined) {
    if (!core.keys) throw new Error(`Operation ${core.id} is closed.`);
    this.owner = core.keys.owner;
    this.deviceKey = core.keys.device.verifying;
    this.#core = core;
    this.#founder = founder;
  }

  get chains(): ReadonlyMap<string, Chain> {
    return this.#journal.chains;
  }

  get isFounder(): boolean {
    return this.#founder !== undefined;
  }

  get mayAdmit(): boolean {
    return this.isFounder || this.signers.has(this.#core.keys?.owner.device ?? '');
  }

  get signers(): Signers {
    return this.#journal.signers;
  }

  get frontier(): Frontier {
    return this.#journal.frontier;
  }

  async packageKeys(): Promise<PackageKeys | undefined> {
    const { id, connection, keys } = this.#core;
    const row = await connection.use((database) => database.get('operations', id));
    if (!row || !keys) return undefined;
    const { publicKey } = row.writeOnly;
    const privateKey = await openPrivateKey(row.writeOnly, keys.dataKey, pairContext(id));
    return privateKey && { sender: keys.device, secret: { kind: 'key', privateKey, publicKey } };
  }

  async photoIds(): Promise<ReadonlySet<string>> {
    const { id, connection } = this.#core;
    const keys = await connection.use((database) => database.getAllKeys('photos', ownedBy(id)));
    return new Set(keys.map(([, photo]) => photo));
  }

  setPerson(personId: string | undefined): void {
    this.#core.setPerson(personId);
  }

  conflicts(): readonly Conflict[] {
    return this.#journal.conflicts;
  }

  choose(conflict: Conflict, side: ConflictSide, note: Edit['note']): Edit {
    return this.#journal.choose(conflict, side, note);
  }

  history(kind: RecordKind, id: string): RecordHistory {
    return this.#journal.history(kind, id);
  }

  async seal(): Promise<CommitResult> {
    return (await this.#core.write((stored) => stored.planSeal())).result;
  }

  async *parts(): ReturnType<OperationJournal['parts']> {
    const { id, connection } = this.#core;
    const numbers = await connection.use((database) => database.getAllKeys('blocks', blocksFrom(id, 0)));
    for (const number of numbers) {
      const row = await connection.use((database) => database.get('blocks', number));
      const dataKey = this.#core.keys?.dataKey;
      if (!row || !dataKey) continue;
      const frame = await openBlock(dataKey, row);
      if (frame.kind === 'segment') yield { segment: frame.segment };
      if (frame.kind === 'statement') yield { statement: frame.statement };
    }
  }

  async preview(parts: JournalParts): Promise<MergeReport> {
    const { opened, issues } = await openParts(parts);
    const merged = this.#journal.preview(batchOf(opened), this.#core.moment().wallMs);
    return { ...merged, issues: [...issues, ...merged.issues] };
  }

  async merge(parts: JournalParts): Promise<{ readonly result: CommitResult; readonly report?: MergeReport }> {
    const { opened, issues } = await openParts(parts);
    let report: MergeReport | undefined;
    const { result } = await this.#core.write(async ({ journal }) => {
      const wallMs = this.#core.moment().wallMs;
      const said = (merged: Merged) => ({ ...merged, issues: [...issues, ...merged.issues] });
      const frames = opened.filter((part) => isNew(part, journal)).map(({ frame }) => frame);
      if (frames.length === 0) {
        report = said(journal.preview(batchOf(opened), wallMs));
        return undefined;
      }
      const take = () => {
        const merged = journal.merge(batchOf(opened), wallMs);
        report = said(merged);
        return mergeEdit(merged);
      };
      return { frames, replaced: [], take };
    });
    return { result, ...(report && { report }) };
  }

  async addPhotos(photos: readonly NewPhoto[]): Promise<CommitResult> {
    for (const photo of photos) {
      const dataKey = this.#core.keys?.dataKey;
      if (!dataKey) return { ok: false, failure: 'locked' };
      const sealed = await sealPhoto(this.#core.id, photo, dataKey);
      const { result } = await this.#core.write(async () => nothing, [sealed]);
      if (!result.ok) return result;
    }
    return { ok: true };
  }

  erasePhoto(id: string): Promise<void> {
    return this.#core.connection.use(async (database) => {
      const transaction = database.transaction(['photos', 'photo-chunks'], 'readwrite', { durability: 'strict' });
      const requests = [id, smallPhotoId(id)].flatMap((photo) => [
        transaction.objectStore('photos').delete([this.#core.id, photo]),
        transaction.objectStore('photo-chunks').delete(photoChunks(this.#core.id, photo)),
      ]);
      await Promise.all([...requests, transaction.done]);
    });
  }

  async state(act: TrustAct): Promise<CommitResult> {
    const { keys } = this.#core;
    if (!keys || !this.mayAdmit) return { ok: false, failure: 'locked' };
    return this.#stateBy(this.#founder ? await this.#founderKey(this.#founder, keys.dataKey) : keys.device, [act]);
  }

  async takeOver(recoveryKey: string): Promise<CommitResult | 'wrong-key'> {
    const heir = await heirKey(recoveryKey, this.#core.id);
    if (!heir || !this.signers.has(await keyFingerprint(heir.verifying))) return 'wrong-key';
    return this.#stateBy(heir, [
      { act: 'deputise', key: this.deviceKey, holder: 'device' },
      { act: 'admit', key: this.deviceKey, name: '' },
    ]);
  }

  async nameHeir(recoveryKey: string): Promise<CommitResult> {
    const heir = await heirKey(recoveryKey, this.#core.id);
    const { keys } = this.#core;
    if (!heir || !keys || !this.mayAdmit) return { ok: true };
    const signer = this.#founder ? await this.#founderKey(this.#founder, keys.dataKey) : keys.device;
    const own = await keyFingerprint(signer.verifying);
    const former = [...this.chains.values()]
      .flatMap(({ statements }) => statements)
      .filter(({ founder, act }) => founder === own && act.act === 'deputise' && act.holder === 'recovery-key')
      .filter(({ device }) => this.signers.has(device));
    return this.#stateBy(signer, [
      { act: 'deputise', key: heir.verifying, holder: 'recovery-key' },
      ...former.map(({ device }) => ({ act: 'revoke', device, lastSequence: 0, lastHash: chainStart }) as const),
    ]);
  }

  async #stateBy(signer: SigningKey, acts: readonly TrustAct[]): Promise<CommitResult> {
    const at = { operationId: this.#core.id, wallMs: this.#core.moment().wallMs };
    const statements = await Promise.all(acts.map((act) => sealStatement(act, signer, at)));
    return (await this.merge({ segments: [], statements })).result;
  }

  async #founderKey(kept: KeptSigningKey, dataKey: CryptoKey): Promise<SigningKey> {
    const { id } = this.#core;
    const founder = await openSigningKey(kept, dataKey, { operation: id, role: 'founder' });
    if (!founder) throw new Error(`The founder's key of operation ${id} does not open.`);
    return founder;
  }

  get #journal(): Journal {
    const { stored } = this.#core;
    if (!stored) throw new Error(`Operation ${this.#core.id} is closed.`);
    return stored.journal;
  }
}

/** A write of no block: only photos. */
const nothing: WritePlan = { frames: [], replaced: [], take: () => undefined };

/** Parts that are not held yet. Refused ones are kept too: an admission may come later. */
function isNew(part: OpenedPart, journal: Journal): boolean {
  const { segments, statements = [] } = part;
  return isOf(part, journal.owner) && ![...segments, ...statements].some((one) => isHeld(journal, one));
}

function isHeld(journal: Journal, { device, hash }: { readonly device: string; readonly hash: string }): boolean {
  const chain = journal.chains.get(device);
  if (!chain) return false;
  return chain.links.some((link) => link.hash === hash) || chain.heldStatements.some((one) => one.hash === hash);
}
