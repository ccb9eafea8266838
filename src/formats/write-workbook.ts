import writeXlsxFile from 'write-excel-file/universal';

/** A sheet of a workbook: rows of texts and numbers. Texts stay texts, also those that look like formulas. */
export interface SheetOfCells {
  readonly name: string;
  /** Widths of the columns in letters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** Characters that a sheet's name may not have, and its greatest length. */
const forbidden = /[\\/?*[\]:]/g;
const longestName = 31;
/** Rows and letters in a cell that the format allows. */
const mostRows = 1_048_576;
const mostLetters = 32_767;

/** An XLSX workbook. */
export async function writeWorkbook(sheets: readonly SheetOfCells[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsxFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name.replaceAll(forbidden, ' ').slice(0, longestName),
      columns: widths.map((width) => ({ width })),
      data: rows.slice(0, mostRows).map((cells) => cells.map(toCell)),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function toCell(value: string | number | undefined) {
  if (value === undefined) return null;
  return typeof value === 'number'
    ? { value, type: Number }
    : { value: value.slice(0, mostLetters), type: String, wrap: true };
}
