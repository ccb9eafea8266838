/** How long a tab waits for another one to finish writing, ms. */
const longestWaitMs = 20_000;

/**
 * Runs `act` while no other tab writes to the operation: each write takes the writing over and hands it back. Undefined if
 * another tab did not hand it over in time. Where the browser has no locks, the head row alone keeps two writers apart.
 */
export async function inWriteTurn<T>(operation: string, act: () => Promise<T>): Promise<T | undefined> {
  if (!globalThis.navigator?.locks) return act();
  const signal = AbortSignal.timeout(longestWaitMs);
  let begun = false;
  try {
    return await navigator.locks.request(`dala-write-${operation}`, { signal }, () => {
      begun = true;
      return act();
    });
  } catch (error) {
    if (begun) throw error;
    return undefined;
  }
}
