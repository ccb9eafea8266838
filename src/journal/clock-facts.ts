import type { Issue } from '../survey/issue';
import type { DeviceId, Entry } from './entry';
import { longestLeadMs } from './hybrid-clock';
import type { NewestEntry } from './newest-entry';

/** Smaller jumps are a clock being set by network or satellite. */
const noticedJumpMs = 60_000;
const minuteMs = 60_000;

/** What entries are held against. */
export interface ClockContext {
  /** Wall time at which they came; dates more than ten minutes later are said to be ahead. */
  readonly nowMs?: number;
  /** The newest entry of each device before them. */
  readonly before?: ReadonlyMap<DeviceId, NewestEntry>;
}

/**
 * Where the clocks of devices jumped, from entries in sequence for each device: the wall time against the time elapsed
 * within a session, set back between sessions, and dates in the future.
 */
export function clockFacts(entries: Iterable<Entry>, { nowMs, before }: ClockContext = {}): readonly Issue[] {
  const issues: Issue[] = [];
  const newest = new Map(before);
  for (const entry of entries) {
    const last = newest.get(entry.device);
    const issue =
      (last && (last.session === entry.session ? jump(last, entry) : setBack(last, entry))) ?? ahead(entry, nowMs);
    if (issue) issues.push(issue);
    newest.set(entry.device, entry);
  }
  return issues;
}

/** Against the time that passed in the same session: a jump either way. */
function jump(before: NewestEntry, entry: Entry): Issue | undefined {
  const jumpMs = entry.wallMs - before.wallMs - (entry.elapsedMs - before.elapsedMs);
  if (jumpMs < -noticedJumpMs) return fact('journal-clock-back', entry, -jumpMs);
  return jumpMs > noticedJumpMs ? fact('journal-clock-forward', entry, jumpMs) : undefined;
}

/** Between sessions only a step back shows. */
function setBack(before: NewestEntry, entry: Entry): Issue | undefined {
  const backMs = before.wallMs - entry.wallMs;
  return backMs > noticedJumpMs ? fact('journal-clock-back', entry, backMs) : undefined;
}

function ahead(entry: Entry, nowMs = Infinity): Issue | undefined {
  const aheadMs = entry.wallMs - nowMs;
  return aheadMs > longestLeadMs ? fact('journal-clock-ahead', entry, aheadMs) : undefined;
}

type ClockCode = 'journal-clock-back' | 'journal-clock-forward' | 'journal-clock-ahead';

function fact(code: ClockCode, { device, sequence }: Entry, byMs: number): Issue {
  const values = { device, from: sequence, minutes: Math.round(byMs / minuteMs) };
  return { code, severity: code === 'journal-clock-forward' ? 'info' : 'warning', values };
}
