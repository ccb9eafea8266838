import { maxTileBytes } from '../limits';
import type { SqlitePages } from './sqlite-pages';
import { compareValues, readRecord, readVarint, type SqliteValue } from './sqlite-record';

type Row = readonly SqliteValue[];

/** Deeper than any real tree: 2^31 pages of 512 bytes need 20 levels. A loop of pages ends here. */
const deepest = 40;

const [interiorIndex, interiorTable, leafIndex, leafTable] = [2, 5, 10, 13] as const;

/** The row with a rowid in the table whose tree begins at page `root`; undefined for none. */
export async function rowWithId(pages: SqlitePages, root: number, rowid: number): Promise<Row | undefined> {
  let number = root;
  for (let depth = 0; depth < deepest; depth++) {
    const page = await openPage(pages, number);
    if (page.type === leafTable) {
      for (const at of page.cells) {
        const cell = tableCell(page, at);
        if (cell.rowid === rowid) return readRecord(await payloadOf(pages, page, cell));
      }
      return undefined;
    }
    if (page.type !== interiorTable) throw new Error(`Page ${number} is no page of a table.`);
    const next = page.cells.find((at) => readVarint(page.bytes, at + 4).value >= rowid);
    number = next === undefined ? page.rightmost : page.view.getUint32(next);
  }
  throw new Error('The tree of pages has no end.');
}

/** The first entry of an index that begins with `key`, as a row (the rowid is its last value); undefined for none. */
export async function entryWithKey(
  pages: SqlitePages,
  root: number,
  key: readonly SqliteValue[],
): Promise<Row | undefined> {
  let number = root;
  let met: Row | undefined;
  for (let depth = 0; depth < deepest; depth++) {
    const page = await openPage(pages, number);
    const isLeaf = page.type === leafIndex;
    if (!isLeaf && page.type !== interiorIndex) throw new Error(`Page ${number} is no page of an index.`);
    const cellRow = async (at: number) =>
      readRecord(await payloadOf(pages, page, indexCell(page, isLeaf ? at : at + 4)));
    let [low, high] = [0, page.cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = await cellRow(page.cells[middle] ?? 0);
      if (comparePrefix(row, key) < 0) low = middle + 1;
      else {
        if (comparePrefix(row, key) === 0) met = row;
        high = middle;
      }
    }
    if (isLeaf) return met;
    const at = page.cells[low];
    number = at === undefined ? page.rightmost : page.view.getUint32(at);
  }
  throw new Error('The tree of pages has no end.');
}

/** The rows of a table in their order, at most `most` of them. */
export async function firstRows(pages: SqlitePages, root: number, most: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const visit = async (number: number, depth: number): Promise<void> => {
    if (depth > deepest) throw new Error('The tree of pages has no end.');
    const page = await openPage(pages, number);
    for (const at of page.cells) {
      if (rows.length >= most) return;
      if (page.type === leafTable) rows.push(readRecord(await payloadOf(pages, page, tableCell(page, at))));
      else if (page.type === interiorTable) await visit(page.view.getUint32(at), depth + 1);
      else throw new Error(`Page ${number} is no page of a table.`);
    }
    if (page.type === interiorTable && rows.length < most) await visit(page.rightmost, depth + 1);
  };
  await visit(root, 0);
  return rows;
}

interface OpenPage {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly type: number;
  readonly rightmost: number;
  /** Where its cells begin. */
  readonly cells: readonly number[];
}

interface Cell {
  readonly rowid: number;
  readonly length: number;
  readonly start: number;
}

async function openPage(pages: SqlitePages, number: number): Promise<OpenPage> {
  const bytes = await pages.page(number);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = number === 1 ? 100 : 0;
  const type = view.getUint8(head);
  const isInterior = type === interiorIndex || type === interiorTable;
  const count = view.getUint16(head + 3);
  const first = head + (isInterior ? 12 : 8);
  if (first + 2 * count > bytes.byteLength) throw new Error(`A page says that it has ${count} cells.`);
  const cells = Array.from({ length: count }, (_, i) => view.getUint16(first + 2 * i));
  return { bytes, view, type, rightmost: isInterior ? view.getUint32(head + 8) : 0, cells };
}

function tableCell({ bytes }: OpenPage, at: number): Cell {
  const length = readVarint(bytes, at);
  const rowid = readVarint(bytes, length.next);
  return { rowid: rowid.value, length: length.value, start: rowid.next };
}

function indexCell({ bytes }: OpenPage, at: number): Cell {
  const length = readVarint(bytes, at);
  return { rowid: 0, length: length.value, start: length.next };
}

/** A cell's payload: what lies in the page, and what runs over into further ones (file format, 1.6). */
async function payloadOf(pages: SqlitePages, page: OpenPage, { length, start }: Cell): Promise<Uint8Array> {
  if (length > maxTileBytes) throw new Error(`A row of ${length} bytes is more than ${maxTileBytes}.`);
  const usable = pages.usableBytes;
  const local = localBytes(length, { usable, isTable: page.type === leafTable });
  if (start + local > page.bytes.byteLength) throw new Error(`A cell ends at ${start + local}.`);
  if (local === length) return page.bytes.subarray(start, start + length);
  const payload = new Uint8Array(length);
  payload.set(page.bytes.subarray(start, start + local));
  let next = page.view.getUint32(start + local);
  for (let at = local; at < length; at += usable - 4) {
    const bytes = await pages.page(next);
    payload.set(bytes.subarray(4, 4 + Math.min(usable - 4, length - at)), at);
    next = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  }
  return payload;
}

function localBytes(length: number, { usable, isTable }: { usable: number; isTable: boolean }): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitted = least + ((length - least) % (usable - 4));
  return fitted <= most ? fitted : least;
}

function comparePrefix(row: Row, key: readonly SqliteValue[]): number {
  for (const [i, wanted] of key.entries()) {
    const difference = compareValues(row[i] ?? null, wanted);
    if (difference !== 0) return difference;
  }
  return 0;
}
