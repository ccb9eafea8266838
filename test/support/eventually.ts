import { vi } from 'vitest';

/** Waits until the check no longer throws. Patient: a busy machine is not a fault. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 });
}
