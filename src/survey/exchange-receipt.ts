/** Says that a package was made or taken in: what, when, by which device, with whom. */
export interface ExchangeReceipt {
  readonly kind: 'exchange-receipt';
  readonly id: string;
  readonly direction: 'sent' | 'received';
  /** ISO 8601 with offset. */
  readonly at: string;
  /** The device that made this receipt. */
  readonly device: string;
  /** The device of the other side, and what it is called; absent for a package that anyone with the passphrase may open. */
  readonly peer?: string;
  readonly peerName?: string;
  /** Random id of a received package. */
  readonly packageId?: string;
  /** Entries in a package that was made; new entries of one that was taken in. */
  readonly entries: number;
  readonly photos: number;
  readonly conflicts: number;
  readonly refused: number;
  /** How far the sender held each device's entries. */
  readonly reach: Readonly<Record<string, number>>;
}
