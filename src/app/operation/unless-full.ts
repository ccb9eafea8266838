import type { AppContext } from '../app-context';
import type { OpenOperation } from '../ports/operation-store';

/** An operation that the device has no room for is not made at all, and the person is told. */
export async function unlessFull(
  { tell }: Pick<AppContext, 'tell'>,
  making: Promise<OpenOperation>,
): Promise<OpenOperation | undefined> {
  try {
    return await making;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
    tell([{ code: 'store-full', severity: 'error' }]);
    return undefined;
  }
}
