import type { Issue } from '../survey/issue';
import type { Entry } from './entry';
import { longestLeadMs } from './hybrid-clock';

/** Smaller jumps are a clock being set by network or satellite. */
const noticedJumpMs = 60_000;
const minuteMs = 60_000;

/**
 * Where the clocks of devices jumped, from entries in sequence for each device: the wall time against the time elapsed
 * within a session, set back between sessions, and dates more than ten minutes after `nowMs`.
 */
export function clockFacts(entries: Iterable<Entry>, nowMs?: number): readonly Issue[] {
  const issues: Issue[] = [];
  const newest = new Map<string, Entry>();
  const newestOfSession = new Map<string, Entry>();
  for (const entry of entries) {
    const session = `${entry.device}:${entry.session}`;
    const issue =
      jump(newestOfSession.get(session), entry) ?? setBack(newest.get(entry.device), entry) ?? ahead(entry, nowMs);
    if (issue) issues.push(issue);
    newest.set(entry.device, entry);
    newestOfSession.set(session, entry);
  }
  return issues;
}

/** Against the time that passed in the same session: a jump either way. */
function jump(before: Entry | undefined, entry: Entry): Issue | undefined {
  if (!before) return undefined;
  const jumpMs = entry.wallMs - before.wallMs - (entry.elapsedMs - before.elapsedMs);
  if (jumpMs < -noticedJumpMs) return fact('journal-clock-back', entry, -jumpMs);
  return jumpMs > noticedJumpMs ? fact('journal-clock-forward', entry, jumpMs) : undefined;
}

/** Between sessions only a step back shows. */
function setBack(before: Entry | undefined, entry: Entry): Issue | undefined {
  if (!before || before.session === entry.session) return undefined;
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
