import type { JournalParts } from '../app/ports/operation-journal';
import type { Batch } from '../journal/chain-book';
import type { JournalOwner } from '../journal/journal-owner';
import { segmentOpener } from '../journal/open-segment';
import { refusalIssue } from '../journal/refusal-issue';
import { openStatement } from '../journal/trust-statement';
import type { Issue } from '../survey/issue';
import type { Frame } from './frame';

/** One segment or statement of which the signature was checked, and how it is stored. */
export type OpenedPart = { readonly frame: Frame } & Batch;

/** Checks every signature; what cannot be opened is left out and said. */
export async function openParts({
  segments,
  statements,
}: JournalParts): Promise<{ readonly opened: readonly OpenedPart[]; readonly issues: readonly Issue[] }> {
  const openSegment = segmentOpener();
  const opened: OpenedPart[] = [];
  const issues: Issue[] = [];
  for (const segment of segments) {
    const result = await openSegment(segment);
    if ('segment' in result) opened.push({ frame: { kind: 'segment', segment }, segments: [result.segment] });
    else issues.push(refusalIssue({ device: result.device ?? '', from: result.from ?? 0, code: result.refused }));
  }
  for (const statement of statements) {
    const result = await openStatement(statement);
    if (result) opened.push({ frame: { kind: 'statement', statement }, segments: [], statements: [result] });
    else issues.push(refusalIssue({ device: '', from: 0, code: 'journal-unreadable' }));
  }
  return { opened, issues };
}

/** Whether a part belongs to the operation. Who may state what is the journal's to judge. */
export function isOf(
  { segments, statements = [] }: OpenedPart,
  { operationId }: Pick<JournalOwner, 'operationId'>,
): boolean {
  return (
    segments.every((one) => one.operationId === operationId) &&
    statements.every((one) => one.operationId === operationId)
  );
}

export function batchOf(parts: readonly OpenedPart[]): Batch {
  return {
    segments: parts.flatMap(({ segments }) => segments),
    statements: parts.flatMap(({ statements = [] }) => statements),
  };
}
