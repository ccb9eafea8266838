import type { Issue } from '../survey/issue';
import { type Acceptance, acceptChain, type ChainLink, type Refusal } from './accept-chain';
import type { DeviceId, Entry } from './entry';
import type { Frontier } from './fold';
import { jsonEqual } from './json-equal';
import type { JournalOwner } from './journal-owner';
import { refusalIssue } from './refusal-issue';
import type { Segment } from './segment';
import { chainStart } from './segment';
import { sameSigners, type Signers, signersOf } from './signers';
import type { TrustStatement } from './trust-statement';

/** What arrives at a journal together: checked segments and statements, in any order, known ones among them or not. */
export interface Batch {
  readonly segments: readonly Segment[];
  readonly statements?: readonly TrustStatement[];
}

/** All that is known of a device, and what of it counts. */
export interface Chain {
  readonly links: readonly ChainLink[];
  /** All that is held, whoever signed it: a deputy may be named later. */
  readonly heldStatements: readonly TrustStatement[];
  /** Those of the founder and of deputies. */
  readonly statements: readonly TrustStatement[];
  readonly acceptance: Acceptance;
}

/** What a batch would do to the chains. */
export interface ChainPlan {
  readonly chains: ReadonlyMap<DeviceId, Chain>;
  readonly signers: Signers;
  readonly tail: readonly Entry[];
  /** Whether all that counted before still does, so that new entries only add to the state. */
  readonly isExtension: boolean;
  readonly issues: readonly Issue[];
}

/** The chains of all devices as sets of links and statements; what counts is a function of the sets. */
export class ChainBook {
  readonly #owner: JournalOwner;
  readonly #chains = new Map<DeviceId, Chain>();
  #signers: Signers;
  /** Entries made here that no segment holds yet. */
  #tail: Entry[] = [];

  constructor(owner: JournalOwner) {
    this.#owner = owner;
    this.#signers = signersOf(owner.founder, []);
  }

  get chains(): ReadonlyMap<DeviceId, Chain> {
    return this.#chains;
  }

  /** Who may admit and revoke. */
  get signers(): Signers {
    return this.#signers;
  }

  get tail(): readonly Entry[] {
    return this.#tail;
  }

  get refused(): readonly Refusal[] {
    return [...this.#chains.values()].flatMap(({ acceptance }) => acceptance.refused);
  }

  /** The last sealed link of this device's own chain. */
  get ownHead(): { readonly last: number; readonly hash: string } {
    const links = this.#chains.get(this.#owner.device ?? '')?.acceptance.links ?? [];
    const link = links.findLast(({ hash }) => hash !== tailHash);
    return { last: link?.last ?? 0, hash: link?.hash ?? chainStart };
  }

  append(entry: Entry): void {
    this.#tail.push(entry);
  }

  plan({ segments, statements = [] }: Batch, frontier: Frontier): ChainPlan {
    const issues: Issue[] = [];
    const drafts = new Map<DeviceId, Draft>();
    const draftOf = (device: DeviceId) => {
      const draft = drafts.get(device) ?? new Draft(this.#chains.get(device));
      drafts.set(device, draft);
      return draft;
    };
    for (const statement of statements) {
      const { device, operationId } = statement;
      if (operationId === this.#owner.operationId) draftOf(device).addStatement(statement);
      else issues.push(refusalIssue({ device, from: 0, code: 'journal-other-founder' }));
    }
    const signers = this.#signersWith(drafts.values());
    issues.push(...foreignStatements(statements, signers));
    for (const segment of segments) {
      const { device, first, operationId } = segment;
      if (operationId === this.#owner.operationId) draftOf(device).addLink(segment);
      else issues.push(refusalIssue({ device, from: first, code: 'journal-other-operation' }));
    }
    const { device: own = '' } = this.#owner;
    const tail = untilSealed(this.#tail, drafts.get(own)?.links ?? []);
    const judge = (device: DeviceId, draft: Draft) => this.#judge(device, { ...draft.parts, tail, signers });
    const isSame = sameSigners(this.#signers, signers);
    if (!isSame) for (const device of this.#chains.keys()) draftOf(device);
    const changed = [...drafts].filter(([, draft]) => draft.isChanged || !isSame);
    const chains = new Map(changed.map(([device, draft]) => [device, judge(device, draft)]));
    const isExtension = extendsAll(chains, frontier);
    if (!isExtension && tail.length > 0) chains.set(own, judge(own, draftOf(own)));
    return { chains, signers, tail, isExtension, issues };
  }

  commit({ chains, signers, tail }: ChainPlan): void {
    for (const [device, chain] of chains) this.#chains.set(device, chain);
    this.#signers = signers;
    this.#tail = [...tail];
  }

  #signersWith(drafts: Iterable<Draft>): Signers {
    const held = [...this.#chains.values()].flatMap(({ heldStatements }) => heldStatements);
    const drafted = [...drafts].flatMap(({ parts }) => parts.heldStatements);
    return signersOf(this.#owner.founder, new Set([...held, ...drafted]));
  }

  #judge(
    device: DeviceId,
    known: Pick<Chain, 'links' | 'heldStatements'> & { readonly tail: readonly Entry[]; readonly signers: Signers },
  ): Chain {
    const { links, heldStatements, tail, signers } = known;
    const isOwn = device === this.#owner.device;
    const all = isOwn ? withTail(device, links, tail) : links;
    const statements = heldStatements.filter(({ founder }) => signers.has(founder));
    return { links, heldStatements, statements, acceptance: acceptChain(device, all, { statements, isOwn }) };
  }
}

/** Statements by someone who may not speak for the operation, as far as is known. They are held: whoever signed may be named yet. */
function foreignStatements(statements: readonly TrustStatement[], signers: Signers): readonly Issue[] {
  return statements
    .filter(({ founder }) => !signers.has(founder))
    .map(({ device }) => refusalIssue({ device, from: 0, code: 'journal-other-founder' }));
}

/** Whether what counts of each chain only grows. */
function extendsAll(chains: ReadonlyMap<DeviceId, Chain>, frontier: Frontier): boolean {
  return [...chains].every(([device, { acceptance }]) => {
    const before = frontier.get(device) ?? 0;
    return acceptance.last >= before && acceptance.forkedAt > before;
  });
}

/** Stands for the hash of entries that are not sealed yet. */
const tailHash = 'tail';

/** A chain with what a batch adds to it. */
class Draft {
  readonly #hashes: Set<string>;
  readonly #links: ChainLink[];
  readonly #statements: TrustStatement[];
  isChanged = false;

  constructor(chain: Chain | undefined) {
    this.#links = [...(chain?.links ?? [])];
    this.#statements = [...(chain?.heldStatements ?? [])];
    this.#hashes = new Set([...this.#links, ...this.#statements].map(({ hash }) => hash));
  }

  get links(): readonly ChainLink[] {
    return this.#links;
  }

  get parts(): Pick<Chain, 'links' | 'heldStatements'> {
    return { links: this.#links, heldStatements: this.#statements };
  }

  addLink({ device, first, last, previous, hash, entries }: Segment): void {
    if (this.#isNew(hash)) this.#links.push({ device, first, last, previous, hash, entries });
  }

  addStatement(statement: TrustStatement): void {
    if (this.#isNew(statement.hash)) this.#statements.push(statement);
  }

  #isNew(hash: string): boolean {
    if (this.#hashes.has(hash)) return false;
    this.#hashes.add(hash);
    this.isChanged = true;
    return true;
  }
}

/** The tail without what a segment of the same beginning holds now. */
function untilSealed(tail: readonly Entry[], links: readonly ChainLink[]): readonly Entry[] {
  const first = tail[0]?.sequence;
  const sealed = links.find(
    (link) =>
      link.first === first &&
      link.entries.length <= tail.length &&
      link.entries.every((entry, index) => jsonEqual(entry, tail[index])),
  );
  return sealed ? tail.slice(sealed.last - sealed.first + 1) : tail;
}

/** The links and the unsealed entries as one more, which hangs on the end that its sequence names. */
function withTail(device: DeviceId, links: readonly ChainLink[], tail: readonly Entry[]): readonly ChainLink[] {
  const [head] = tail;
  if (!head) return links;
  const before = links.find(({ last }) => last === head.sequence - 1);
  const previous = before?.hash ?? chainStart;
  const last = head.sequence + tail.length - 1;
  return [...links, { device, first: head.sequence, last, previous, hash: tailHash, entries: tail }];
}
