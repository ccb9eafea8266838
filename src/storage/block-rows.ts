import { seal, sealContext, unseal } from '../crypto/seal';
import type { BlockRow } from './database';
import { type Frame, readFrame, writeFrame } from './frame';

/** Where a block lies. Its number is never used again, not even after the block was replaced by a later one. */
export type BlockPlace = Pick<BlockRow, 'operation' | 'number'>;

export async function sealBlock(dataKey: CryptoKey, place: BlockPlace, frame: Frame): Promise<BlockRow> {
  const { operation, number } = place;
  return { operation, number, sealed: await seal(dataKey, writeFrame(frame), blockContext(place)) };
}

/** What a block holds. Throws if it does not open: the disk was changed under the program, and nothing may be built on it. */
export async function openBlock(dataKey: CryptoKey, row: BlockRow): Promise<Frame> {
  const plain = await unseal(dataKey, row.sealed, blockContext(row));
  if (!plain) throw new Error(`Block ${row.number} of operation ${row.operation} does not open.`);
  return readFrame(plain);
}

/** The keys of an operation's blocks from a number on. */
export function blocksFrom(operation: string, number: number): IDBKeyRange {
  return IDBKeyRange.bound([operation, number], [operation, []], false, true);
}

function blockContext({ operation, number }: BlockPlace): string {
  return sealContext(operation, 'blocks', number);
}
