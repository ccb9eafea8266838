import type { Journal, Merged } from '../journal/journal';
import { refusalIssue } from '../journal/refusal-issue';
import type { Issue } from '../survey/issue';
import { erasedPhotos } from './erased-photos';
import type { PackageContents, PackagePhoto } from './read-package';

/** What an import would bring, before it is done. */
export interface ImportPlan {
  readonly merged: Merged;
  /** Photos that this device does not have and that nobody erased. */
  readonly newPhotos: readonly PackagePhoto[];
  /** Photos that are left out because they were erased. */
  readonly erasedPhotos: readonly PackagePhoto[];
  /** All there is to say: about files, items, chains, clocks and senders. An error means that nothing may be imported. */
  readonly issues: readonly Issue[];
}

/**
 * What merging these contents into a journal would do; nothing is done. To do it: store segments and statements that are
 * new, `journal.merge` them, then read the package again for `newPhotos`.
 */
export function planImport(
  contents: PackageContents,
  journal: Journal,
  { nowMs, hasPhoto }: { readonly nowMs: number; readonly hasPhoto: (sha256: string) => boolean },
): ImportPlan {
  const batch = {
    segments: contents.segments.map(({ segment }) => segment),
    statements: contents.statements.map(({ statement }) => statement),
  };
  const foreign = foreignIssues(contents, journal);
  const merged = journal.preview(foreign.length > 0 ? { segments: [] } : batch, nowMs);
  const erased = erasedPhotos(journal, merged.changes);
  const missing = contents.photos.filter(({ sha256 }) => !hasPhoto(sha256));
  const issues = [
    ...foreign,
    ...contents.issues,
    ...merged.issues,
    ...merged.refused.map(refusalIssue),
    ...senderIssues(contents, journal, batch.statements),
  ];
  return {
    merged,
    newPhotos: foreign.length > 0 ? [] : missing.filter(({ sha256 }) => !erased.has(sha256)),
    erasedPhotos: contents.photos.filter(({ sha256 }) => erased.has(sha256)),
    issues,
  };
}

/** Packages of another operation, or of one that only has the same id. */
export function foreignIssues(
  { manifests }: Pick<PackageContents, 'manifests'>,
  { owner }: Pick<Journal, 'owner'>,
): readonly Issue[] {
  if (manifests.some(({ manifest }) => manifest.operationId !== owner.operationId)) {
    return [{ code: 'exchange-other-operation', severity: 'error' }];
  }
  if (manifests.some(({ manifest }) => manifest.founder !== owner.founder)) {
    return [{ code: 'exchange-other-founder', severity: 'error' }];
  }
  return [];
}

/** Senders whom the founder did not admit, or revoked. */
export function senderIssues(
  { manifests }: Pick<PackageContents, 'manifests'>,
  { chains }: Pick<Journal, 'chains'>,
  statements: readonly PackageContents['statements'][number]['statement'][],
): readonly Issue[] {
  const senders = new Map(manifests.map(({ sender, manifest }) => [sender, manifest.senderName]));
  return [...senders].flatMap(([sender, name]): readonly Issue[] => {
    const known = [...(chains.get(sender)?.statements ?? []), ...statements.filter(({ device }) => device === sender)];
    if (known.some(({ act }) => act.act === 'revoke')) {
      return [{ code: 'exchange-sender-revoked', severity: 'warning', values: { name, device: sender } }];
    }
    if (known.some(({ act }) => act.act === 'admit')) return [];
    return [{ code: 'exchange-sender-unknown', severity: 'info', values: { name, device: sender } }];
  });
}
