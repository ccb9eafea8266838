import type { Issue } from '../survey/issue';
import { type Acceptance, acceptChain, type ChainLink, type Refusal } from './accept-chain';
import type { DeviceId, Entry } from './entry';
import type { Frontier } from './fold';
import { jsonEqual } from './json-equal';
import type { JournalOwner } from './journal-owner';
import { refusalIssue } from './refusal-issue';
import type { Segment } from './segment';
import { chainStart } from './segment';
import type { TrustStatement } from './trust-statement';

/** What arrives at a journal together: checked segments and statements, in any order, known ones among them or not. */
export interface Batch {
  readonly segments: readonly Segment[];
  readonly statements?: readonly TrustStatement[];
}

/** All that is known of a device, and what of it counts. */
export interface Chain {
  readonly links: readonly ChainLink[];
  readonly statements: readonly TrustStatement[];
  readonly acceptance: Acceptance;
}

/** What a batch would do to the chains. */
export interface ChainPlan {
  readonly chains: ReadonlyMap<DeviceId, Chain>;
  readonly tail: readonly Entry[];
  /** Whether all that counted before still does, so that new entries only add to the state. */
  readonly isExtension: boolean;
  readonly issues: readonly Issue[];
}

/** The chains of all devices as sets of links and statements; what counts is a function of the sets. */
export class ChainBook {
  readonly #owner: JournalOwner;
  readonly #chains: Map<DeviceId, Chain>;
  /** Entries made here that no segment holds yet. */
  #tail: Entry[] = [];

  constructor(owner: JournalOwner, chains: Iterable<readonly [DeviceId, Pick<Chain, 'links' | 'statements'>]> = []) {
    this.#owner = owner;
    this.#chains = new Map();
    for (const [device, { links, statements }] of chains) {
      this.#chains.set(device, this.#judge(device, { links, statements, tail: [] }));
    }
  }

  get chains(): ReadonlyMap<DeviceId, Chain> {
    return this.#chains;
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
      if (this.#isOurs(statement)) draftOf(statement.device).addStatement(statement);
      else issues.push(refusalIssue({ device: statement.device, from: 0, code: 'journal-other-founder' }));
    }
    for (const segment of segments) {
      const { device, first, operationId } = segment;
      if (operationId === this.#owner.operationId) draftOf(device).addLink(segment);
      else issues.push(refusalIssue({ device, from: first, code: 'journal-other-operation' }));
    }
    const { device: own = '' } = this.#owner;
    const tail = untilSealed(this.#tail, drafts.get(own)?.links ?? []);
    const judge = (device: DeviceId, draft: Draft) => this.#judge(device, { ...draft.parts, tail });
    const changed = [...drafts].filter(([, draft]) => draft.isChanged);
    const chains = new Map(changed.map(([device, draft]) => [device, judge(device, draft)]));
    const isExtension = extendsAll(chains, frontier);
    if (!isExtension && tail.length > 0) chains.set(own, judge(own, draftOf(own)));
    return { chains, tail, isExtension, issues };
  }

  commit({ chains, tail }: ChainPlan): void {
    for (const [device, chain] of chains) this.#chains.set(device, chain);
    this.#tail = [...tail];
  }

  #isOurs({ operationId, founder }: TrustStatement): boolean {
    return operationId === this.#owner.operationId && founder === this.#owner.founder;
  }

  #judge(
    device: DeviceId,
    { links, statements, tail }: Pick<Chain, 'links' | 'statements'> & { readonly tail: readonly Entry[] },
  ): Chain {
    const isOwn = device === this.#owner.device;
    const all = isOwn ? withTail(device, links, tail) : links;
    return { links, statements, acceptance: acceptChain(device, all, { statements, isOwn }) };
  }
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
    this.#statements = [...(chain?.statements ?? [])];
    this.#hashes = new Set([...this.#links, ...this.#statements].map(({ hash }) => hash));
  }

  get links(): readonly ChainLink[] {
    return this.#links;
  }

  get parts(): Pick<Chain, 'links' | 'statements'> {
    return { links: this.#links, statements: this.#statements };
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
      link.entries !== undefined &&
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
