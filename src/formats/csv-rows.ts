/** A table of texts: its first row, and every row after it. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/** Rows of a CSV text (RFC 4180; comma, semicolon or tab, found from the first line). Empty lines are left out. */
export function csvTable(text: string, options: { readonly maxRows?: number } = {}): CsvTable {
  const delimiter = csvDelimiter(text);
  const [header = [], ...rows] = csvRows(text, { delimiter, maxRows: (options.maxRows ?? Infinity) + 1 });
  return { header: header.map((cell) => cell.trim()), rows, delimiter };
}

function csvDelimiter(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
}

function csvRows(text: string, options: { delimiter: string; maxRows: number }): string[][] {
  const rows: string[][] = [];
  const cell = new RegExp(
    `("(?:[^"]|"")*"?|[^${options.delimiter}\\r\\n]*)(${options.delimiter}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  let row: string[] = [];
  while (cell.lastIndex < text.length && rows.length < options.maxRows) {
    const match = cell.exec(text);
    if (!match) return rows;
    const [, value = '', end = ''] = match;
    row.push(value.startsWith('"') ? value.replace(/^"|"$/g, '').replaceAll('""', '"') : value);
    if (end === options.delimiter) continue;
    if (row.some((field) => field !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
