import type { IssueCode } from '../i18n/message';
import type { DeviceId } from '../journal/entry';
import { Journal } from '../journal/journal';
import { namesRecoveryKey } from '../journal/signers';
import type { Issue } from '../survey/issue';
import type { PackageInput } from './open-volume';
import type { PackageSecret } from './package-access';
import { type PackageContents, type PackageReading, readPackage } from './read-package';

/** What of a package holds, as `dala verify` prints it. */
export interface PackageReport {
  readonly operationId: string | undefined;
  readonly devices: readonly {
    readonly device: DeviceId;
    /** As the founder admitted it; absent if not admitted. */
    readonly name?: string;
    /** Entries that count. */
    readonly entries: number;
    readonly revokedAfter?: number;
  }[];
  /** Entries that count, of all devices. */
  readonly entries: number;
  readonly photos: number;
  readonly refused: readonly { readonly device: DeviceId; readonly from: number; readonly code: IssueCode }[];
  readonly issues: readonly Issue[];
}

/** Checks every signature, chain, admission and photo of a package's volumes. Trusts the founder that they name. */
export async function verifyPackage(
  inputs: readonly PackageInput[],
  secret: PackageSecret,
  reading: Pick<PackageReading, 'onProgress'> = {},
): Promise<PackageReport> {
  const contents = await readPackage(inputs, secret, { ...reading, onPhoto: () => undefined });
  const journal = journalOf(contents);
  const refusedItems = contents.issues.flatMap(({ code, values }) =>
    typeof values?.device === 'string' && typeof values.from === 'number' && values.from > 0
      ? [{ device: values.device, from: values.from, code }]
      : [],
  );
  return {
    operationId: journal?.owner.operationId,
    devices: journal ? devicesOf(journal) : [],
    entries: journal ? [...journal.frontier.values()].reduce((sum, last) => sum + last, 0) : 0,
    photos: contents.photos.length,
    refused: [...refusedItems, ...(journal?.refused ?? [])],
    issues: contents.issues,
  };
}

/** The journal that the contents of packages make by themselves, under the founder that the first manifest names. */
export function journalOf({ manifests, segments, statements }: PackageContents): Journal | undefined {
  const [first] = manifests;
  if (!first) return undefined;
  const { operationId, founder } = first.manifest;
  const journal = new Journal({ operationId, founder });
  journal.merge({
    segments: segments.map(({ segment }) => segment),
    statements: statements.map(({ statement }) => statement),
  });
  return journal;
}

function devicesOf({ chains, frontier }: Journal): PackageReport['devices'] {
  const devices = [...chains].filter(([, { heldStatements }]) => !namesRecoveryKey(heldStatements));
  return devices.map(([device, { statements }]) => {
    const acts = statements.map(({ act }) => act);
    const admission = acts.find((act) => act.act === 'admit');
    const revocations = acts.filter((act) => act.act === 'revoke').map(({ lastSequence }) => lastSequence);
    return {
      device,
      ...(admission ? { name: admission.name } : undefined),
      entries: frontier.get(device) ?? 0,
      ...(revocations.length > 0 ? { revokedAfter: Math.min(...revocations) } : undefined),
    };
  });
}
