import type { StoreFailure } from '../app/ports/operation-store';

/** What a failed transaction means to a person; undefined for anything that only a fault in the program explains. */
export function storeFailure(error: unknown): StoreFailure | undefined {
  if (!(error instanceof DOMException)) return undefined;
  switch (error.name) {
    case 'QuotaExceededError':
      return 'full';
    case 'AbortError':
    case 'InvalidStateError':
    case 'UnknownError':
    case 'VersionError':
      return 'connection-lost';
    case 'ConstraintError':
      return 'not-the-writer';
    default:
      return undefined;
  }
}
