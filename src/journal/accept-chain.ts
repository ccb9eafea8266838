import type { IssueCode } from '../i18n/message';
import type { DeviceId, Entry } from './entry';
import { jsonEqual } from './json-equal';
import { chainStart } from './segment';
import type { TrustStatement } from './trust-statement';

/** A segment in its device's chain. */
export interface ChainLink {
  readonly device: DeviceId;
  readonly first: number;
  readonly last: number;
  readonly previous: string;
  readonly hash: string;
  readonly entries: readonly Entry[];
}

/** Something that does not count, from `from` on, and why. */
export interface Refusal {
  readonly device: DeviceId;
  readonly from: number;
  readonly code: IssueCode;
  /** For a value that is not what Dala can show: `kind.field`. */
  readonly what?: string;
}

/** Which part of a device's chain counts. */
export interface Acceptance {
  /** The links that count, in order. The last one may be cut: entries beyond `last` do not count. */
  readonly links: readonly ChainLink[];
  readonly last: number;
  /** Hash of the last link that counts. */
  readonly hash: string;
  /** First sequence at which two links of the device differ. */
  readonly forkedAt: number;
  readonly refused: readonly Refusal[];
}

/**
 * What counts of all that is known of one device: a function of the set of links and statements, in any order. Nothing without
 * an admission (on the device itself its own edits show before it is admitted); nothing beyond a revocation; nothing from the first sequence on at which two links differ, unless a
 * revocation names which of them stands; nothing behind a gap.
 */
export function acceptChain(
  device: DeviceId,
  links: readonly ChainLink[],
  { statements, isOwn }: { readonly statements: readonly TrustStatement[]; readonly isOwn: boolean },
): Acceptance {
  const forkedAt = firstFork(links);
  const isAdmitted = isOwn || statements.some(({ act }) => act.act === 'admit');
  if (!isAdmitted) return notAdmitted(device, links, forkedAt);
  const revocation = firstRevocation(statements);
  const named = revocation && chainTo(revocation, links);
  const walk = named ?? walkChain(links, Math.min(forkedAt - 1, revocation?.lastSequence ?? Infinity));
  const counted = new Set(walk.links);
  const refused = links
    .filter((link) => !counted.has(link) || link.last > walk.last)
    .map((link) => refusal(link, { walk, forkedAt, revokedAfter: revocation?.lastSequence }));
  return {
    ...walk,
    hash: walk.links.at(-1)?.hash ?? chainStart,
    forkedAt,
    refused: refused.filter((one) => one !== undefined),
  };
}

interface Walk {
  readonly links: readonly ChainLink[];
  readonly last: number;
}

type Revocation = Extract<TrustStatement['act'], { act: 'revoke' }>;

function notAdmitted(device: DeviceId, links: readonly ChainLink[], forkedAt: number): Acceptance {
  const from = Math.min(...links.map(({ first }) => first));
  const refused = links.length === 0 ? [] : [{ device, from, code: 'journal-not-admitted' } as const];
  return { links: [], last: 0, hash: chainStart, forkedAt, refused };
}

/** Of several revocations the one that lets the least through; of equal ones, by hash. */
function firstRevocation(statements: readonly TrustStatement[]): Revocation | undefined {
  const revocations = statements.map(({ act }) => act).filter((act) => act.act === 'revoke');
  return revocations.toSorted((a, b) => a.lastSequence - b.lastSequence || (a.lastHash < b.lastHash ? -1 : 1))[0];
}

/** The links up to the one that a revocation names; undefined if some of them are not known. */
function chainTo({ lastSequence, lastHash }: Revocation, links: readonly ChainLink[]): Walk | undefined {
  const byHash = new Map(links.map((link) => [link.hash, link]));
  const path: ChainLink[] = [];
  let hash = lastHash;
  let last = lastSequence;
  while (last > 0) {
    const link = byHash.get(hash);
    if (link?.last !== last) return undefined;
    path.push(link);
    hash = link.previous;
    last = link.first - 1;
  }
  return hash === chainStart ? { links: path.toReversed(), last: lastSequence } : undefined;
}

/** The links that follow each other from the start, up to `limit`. */
function walkChain(links: readonly ChainLink[], limit: number): Walk {
  const byPrevious = groupByPrevious(links);
  const path: ChainLink[] = [];
  let last = 0;
  let hash = chainStart;
  while (last < limit) {
    const expected = last + 1;
    const next = byPrevious
      .get(hash)
      ?.filter(({ first }) => first === expected)
      .toSorted(longestFirst)[0];
    if (!next) break;
    path.push(next);
    last = next.last;
    hash = next.hash;
  }
  return { links: path, last: Math.min(last, Math.max(limit, 0)) };
}

function groupByPrevious(links: readonly ChainLink[]): ReadonlyMap<string, readonly ChainLink[]> {
  const groups = new Map<string, ChainLink[]>();
  for (const link of links) {
    const group = groups.get(link.previous);
    if (group) group.push(link);
    else groups.set(link.previous, [link]);
  }
  return groups;
}

function longestFirst(a: ChainLink, b: ChainLink): number {
  return b.last - a.last || (a.hash < b.hash ? -1 : 1);
}

function refusal(
  link: ChainLink,
  context: { readonly walk: Walk; readonly forkedAt: number; readonly revokedAfter: number | undefined },
): Refusal | undefined {
  const { device, first, last } = link;
  const { walk, forkedAt, revokedAfter = Infinity } = context;
  if (last > revokedAfter) return { device, from: Math.max(first, revokedAfter + 1), code: 'journal-revoked' };
  if (last >= forkedAt) return { device, from: Math.max(first, forkedAt), code: 'journal-fork' };
  if (first > walk.last + 1) return { device, from: first, code: 'journal-gap' };
  if (last > walk.last) return { device, from: walk.last + 1, code: 'journal-order' };
  return undefined;
}

/** The first sequence for which two links hold different entries; Infinity if there is none. */
function firstFork(links: readonly ChainLink[]): number {
  const sorted = links.toSorted((a, b) => a.first - b.first || b.last - a.last);
  let forkedAt = Infinity;
  let reach: ChainLink | undefined;
  for (const link of sorted) {
    if (reach && link.first <= reach.last) forkedAt = Math.min(forkedAt, firstDifference(sorted, link));
    if (!reach || link.last > reach.last) reach = link;
  }
  return forkedAt;
}

function firstDifference(links: readonly ChainLink[], link: ChainLink): number {
  let difference = Infinity;
  for (const other of links) {
    if (other === link || other.first > link.last || other.last < link.first) continue;
    for (let sequence = Math.max(link.first, other.first); sequence <= Math.min(link.last, other.last); sequence++) {
      if (sequence >= difference || isSame(entryAt(link, sequence), entryAt(other, sequence))) continue;
      difference = sequence;
    }
  }
  return difference;
}

function entryAt({ first, entries }: ChainLink, sequence: number): Entry | undefined {
  return entries[sequence - first];
}

function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return a !== undefined && b !== undefined && jsonEqual(a, b);
}
