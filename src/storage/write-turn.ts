/**
 * Runs `act` while no other tab writes to the operation: each write takes the writing over and hands it back. Where the browser
 * has no locks, the head row alone keeps two writers apart.
 */
export async function inWriteTurn<T>(operation: string, act: () => Promise<T>): Promise<T> {
  if (!globalThis.navigator?.locks) return act();
  return navigator.locks.request(`dala-write-${operation}`, act);
}
