import type { AppContext } from '../app-context';
import { receiptActions } from './exchange-receipts';
import { makingPackageActions } from './making-packages';
import { takingPackageActions } from './taking-packages';

/** What two devices hand each other. */
export function exchangeActions(context: AppContext) {
  return { ...makingPackageActions(context), ...takingPackageActions(context), ...receiptActions(context) };
}
