import { foreignIssues, senderIssues } from '../../exchange/import-plan';
import type { PackageInput } from '../../exchange/open-volume';
import type { PackageSecret } from '../../exchange/package-access';
import type { PackageContents } from '../../exchange/read-package';
import { photosOf } from '../../exchange/content-since';
import { refusalIssue } from '../../journal/refusal-issue';
import { hasError, type Issue } from '../../survey/issue';
import type { PhotoRef } from '../../survey/sighting';
import { fileBytes } from './volume-blob';
import type { JournalParts, MergeReport, OperationJournal } from '../ports/operation-journal';

/** A package that was read and not taken in yet. */
export interface PackageLook {
  readonly inputs: readonly PackageInput[];
  readonly secret: PackageSecret;
  readonly contents: PackageContents;
  /** What taking it in would do; absent if nothing of it may be taken. */
  readonly report: MergeReport | undefined;
  /** Photos that this device lacks and nobody erased, as records of the package name them. */
  readonly newPhotos: readonly PhotoRef[];
  readonly issues: readonly Issue[];
}

/** Reads packages and says what they would bring; `locked` if the secret does not open them. */
export async function lookIntoPackages(
  files: readonly File[],
  secret: PackageSecret,
  { journal, onProgress }: { readonly journal: OperationJournal; readonly onProgress: (share: number) => void },
): Promise<PackageLook | 'locked'> {
  const inputs = files.map(packageInput);
  const { readPackage } = await import('../../exchange/read-package');
  const contents = await readPackage(inputs, secret, { onProgress: (done, known) => onProgress(done / known) });
  if (isLocked(contents)) return 'locked';
  const statements = contents.statements.map(({ statement }) => statement);
  const foreign = foreignIssues(contents, journal);
  const stops = hasError(foreign) || contents.manifests.length === 0;
  const report = stops ? undefined : await journal.preview(partsOf(contents));
  const said = report ? [...report.issues, ...report.refused.map(refusalIssue)] : [];
  return {
    inputs,
    secret,
    contents,
    report,
    newPhotos: report ? await missingPhotos(contents, report, journal) : [],
    issues: [...foreign, ...contents.issues, ...said, ...senderIssues(contents, journal, statements)],
  };
}

/** A file as a volume of a package. */
export function packageInput(file: File): PackageInput {
  return { name: file.name, open: () => fileBytes(file) };
}

/** Whether the secret opened none of the volumes, and for that reason alone. */
function isLocked({ manifests, issues }: PackageContents): boolean {
  return manifests.length === 0 && issues.some(({ code }) => code === 'exchange-locked');
}

/** The signed parts of a package. */
export function partsOf({ segments, statements }: PackageContents): JournalParts {
  return { segments: segments.map(({ sealed }) => sealed), statements: statements.map(({ sealed }) => sealed) };
}

async function missingPhotos(
  contents: PackageContents,
  report: MergeReport,
  journal: OperationJournal,
): Promise<readonly PhotoRef[]> {
  const erased = new Set(
    report.changes.flatMap((change) =>
      change.op === 'put' && change.record.kind === 'erased-photo' ? [change.record.id] : [],
    ),
  );
  const carried = new Set(contents.photos.map(({ sha256 }) => sha256));
  const here = await journal.photoIds();
  const named = contents.segments.flatMap(({ segment }) => photosOf(segment));
  const byId = new Map(named.map((ref) => [ref.id, ref]));
  return [...byId.values()].filter(({ id, sha256 }) => carried.has(sha256) && !erased.has(sha256) && !here.has(id));
}
