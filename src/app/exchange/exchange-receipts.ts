import type { ExchangeReceipt } from '../../survey/exchange-receipt';
import type { AppContext } from '../app-context';
import { keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { openJournal } from '../operation/open-journal';

/** A device that a package came from. */
export interface Peer {
  readonly device: string;
  readonly name: string;
  readonly at: string;
}

/** Leaves a receipt of this device. */
export function keepReceipt(
  context: AppContext,
  receipt: Omit<ExchangeReceipt, 'kind' | 'id' | 'at' | 'device'>,
): Promise<boolean> {
  const { ports } = context;
  const made = { kind: 'exchange-receipt', id: ports.newId(), at: localIsoTime(ports.now()) } as const;
  const device = openJournal(context).owner.device ?? '';
  return keepRecord(context, { ...made, device, ...receipt }, { key: `edit.package-${receipt.direction}` });
}

/** What receipts tell. */
export function receiptActions(context: AppContext) {
  return {
    /** Devices that packages came from, the last first. */
    peers(): readonly Peer[] {
      const byDevice = new Map<string, Peer>();
      for (const { direction, peer, peerName = '', at } of ownReceipts(context).toReversed()) {
        if (direction !== 'received' || peer === undefined) continue;
        byDevice.delete(peer);
        byDevice.set(peer, { device: peer, name: peerName, at });
      }
      return [...byDevice.values()].toReversed();
    },

    /** Own edits that no package holds yet. */
    unexchanged(): number {
      const { owner, frontier } = openJournal(context);
      const own = ownReceipts(context);
      const made = frontier.get(owner.device ?? '') ?? 0;
      const sentAt = own.findIndex(({ direction }) => direction === 'sent');
      const sent = own[sentAt];
      // Behind the entries that the package reached lie its own receipt and those of packages taken in since.
      return sent ? Math.max(0, made - (sent.reach[sent.device] ?? 0) - 1 - sentAt) : made - own.length;
    },
  };
}

/** How far a peer held each device's entries when its last package was made. */
export function peerReach(context: AppContext, peer: string): ExchangeReceipt['reach'] {
  const last = ownReceipts(context).find((receipt) => receipt.direction === 'received' && receipt.peer === peer);
  return last?.reach ?? {};
}

/** The receipts that this device made, the newest first. */
export function ownReceipts(context: AppContext): readonly ExchangeReceipt[] {
  const { device: own } = openJournal(context).owner;
  return [...context.state.getState().records['exchange-receipt'].values()]
    .filter(({ device }) => device === own)
    .toReversed()
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
