/**
 * Which version of the app the service worker serves. Only the user's tap changes `served`, and the server's kill-switch
 * (`kill-switch.ts`) where the served version was retired.
 * `candidate` is installed and waits for that tap; `previous` stays until one good start of `served`.
 */
export interface VersionPointer {
  readonly served: string;
  readonly previous?: string;
  readonly candidate?: string;
  /** Times the app was opened since `served` changed, without a good start; 0 after one. */
  readonly unprovenStarts: number;
}

const UNPROVEN_STARTS_BEFORE_RESCUE = 3;

/** A version was completely precached: the first one is served, a later one waits for the user. */
export function withInstalled(pointer: VersionPointer | undefined, version: string): VersionPointer {
  if (!pointer) return { served: version, unprovenStarts: 0 };
  const { candidate: _, ...rest } = pointer;
  return version === pointer.served ? rest : { ...rest, candidate: version };
}

/** The user chose a version: the one served until now stays for a way back. Unknown versions change nothing. */
export function withServed(pointer: VersionPointer, version: string): VersionPointer {
  const { served, previous, candidate } = pointer;
  if (version === served) return pointer;
  if (version === candidate) return { served: version, previous: served, unprovenStarts: 0 };
  if (version === previous) return { served: version, candidate: candidate ?? served, unprovenStarts: 0 };
  return pointer;
}

/** The served version started well: the previous one may go. */
export function withGoodStart(pointer: VersionPointer): VersionPointer {
  const { previous: _, ...rest } = pointer;
  return { ...rest, unprovenStarts: 0 };
}

/** The app is being opened. Counted only while there is a version to go back to. */
export function withStart(pointer: VersionPointer): VersionPointer {
  return pointer.previous === undefined ? pointer : { ...pointer, unprovenStarts: pointer.unprovenStarts + 1 };
}

/** Leaves versions that the server retired: for the waiting one, else for the one before; stays where there is neither. */
export function withoutRetired(pointer: VersionPointer, retired: readonly string[]): VersionPointer {
  const { served, previous, candidate, unprovenStarts } = pointer;
  const isFit = (version: string | undefined): version is string => version !== undefined && !retired.includes(version);
  if (!retired.includes(served)) {
    return candidate === undefined || isFit(candidate)
      ? pointer
      : { served, ...(previous !== undefined && { previous }), unprovenStarts };
  }
  if (isFit(candidate)) return { served: candidate, previous: served, unprovenStarts: 0 };
  return isFit(previous) ? { served: previous, unprovenStarts: 0 } : pointer;
}

/** The user wants to try the served version again before going back. */
export function withRetry(pointer: VersionPointer): VersionPointer {
  return { ...pointer, unprovenStarts: 0 };
}

/** True when the served version was opened several times and never started well, so the way back should be offered. */
export function needsRescue({ previous, unprovenStarts }: VersionPointer): boolean {
  return previous !== undefined && unprovenStarts > UNPROVEN_STARTS_BEFORE_RESCUE;
}

/** The versions whose files must stay on the device, the served one first. */
export function keptVersions({ served, previous, candidate }: VersionPointer): string[] {
  return [...new Set([served, previous, candidate])].filter((version) => version !== undefined);
}
