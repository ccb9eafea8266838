type Bytes = Uint8Array<ArrayBuffer>;

/** How an operation's data key lies on this device. */
export type KeptKey =
  /** The key's bytes beside the data: whoever has the disk reads everything. For example and training only. */
  { readonly kind: 'open'; readonly key: Bytes };

/** What is stored of an operation in the clear. */
export interface OperationRow {
  readonly id: string;
  readonly kept: KeptKey;
}
