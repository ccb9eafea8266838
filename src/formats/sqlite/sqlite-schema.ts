import { firstRows } from './b-tree';
import type { SqlitePages } from './sqlite-pages';

/** A table, index or view of a database as its schema says. */
interface SchemaEntry {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly root: number;
  readonly sql: string;
}

/** More objects than any map file has. */
const mostEntries = 2_000;

/** A table that is read row by row: where its tree begins and what its columns are called. */
export interface SqliteTable {
  readonly root: number;
  readonly columns: readonly string[];
  /** Whether its rows lie in an index by their key. */
  readonly isKeyed: boolean;
}

/** An index that leads from some columns to the row. */
export interface SqliteIndex {
  readonly root: number;
  readonly columns: readonly string[];
}

/** The schema of a database. */
export interface SqliteSchema {
  table(name: string): SqliteTable | undefined;
  hasView(name: string): boolean;
  /** An index of a table over exactly these columns, in any order. */
  indexOver(table: string, columns: readonly string[]): SqliteIndex | undefined;
}

/** Reads the schema table at page 1. */
export async function sqliteSchema(pages: SqlitePages): Promise<SqliteSchema> {
  const entries = (await firstRows(pages, 1, mostEntries)).map(([type, name, table, root, sql]): SchemaEntry => {
    const [words, number] = [[type, name, table, sql].map((value) => (typeof value === 'string' ? value : '')), root];
    const [kind = '', own = '', of = '', text = ''] = words;
    return { type: kind, name: own.toLowerCase(), table: of.toLowerCase(), root: Number(number), sql: text };
  });
  const tableEntry = (name: string) => entries.find((entry) => entry.type === 'table' && entry.name === name);
  return {
    table(name) {
      const entry = tableEntry(name);
      if (!entry) return undefined;
      const isKeyed = /\)[^)]*WITHOUT\s+ROWID/i.test(entry.sql);
      const declared = columnsOf(entry.sql);
      const key = isKeyed ? (constraintsOf(entry.sql)[0] ?? []) : [];
      return {
        root: entry.root,
        columns: isKeyed ? [...key, ...declared.filter((column) => !key.includes(column))] : declared,
        isKeyed,
      };
    },
    hasView: (name) => entries.some((entry) => entry.type === 'view' && entry.name === name),
    indexOver(table, wanted) {
      for (const entry of entries) {
        if (entry.type !== 'index' || entry.table !== table) continue;
        const columns = indexColumns(entry, tableEntry(table)?.sql ?? '');
        if (columns.length === wanted.length && wanted.every((column) => columns.includes(column))) {
          return { root: entry.root, columns };
        }
      }
      return undefined;
    },
  };
}

/** Columns of an index; one that SQLite made for a constraint has no text of its own and carries the constraint's number. */
function indexColumns({ name, sql }: SchemaEntry, tableSql: string): readonly string[] {
  if (sql !== '') return namesIn(/\(([^()]*)\)\s*$/.exec(sql)?.[1] ?? '');
  const number = Number(/^sqlite_autoindex_.*_(\d+)$/.exec(name)?.[1]);
  return constraintsOf(tableSql)[number - 1] ?? [];
}

function columnsOf(sql: string): readonly string[] {
  const body = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'));
  const parts = body.replace(/\([^()]*\)/g, '').split(',');
  const isConstraint = (part: string) => /^\s*(CONSTRAINT|PRIMARY\s+KEY|UNIQUE|CHECK|FOREIGN)\b/i.test(part);
  return parts.filter((part) => !isConstraint(part)).flatMap((part) => namesIn(part.trim().split(/\s+/)[0] ?? ''));
}

/** Columns of each UNIQUE or PRIMARY KEY, in the order in which SQLite numbers their indexes. */
function constraintsOf(sql: string): readonly (readonly string[])[] {
  const own =
    /([\w"'`[\]]+)\s+(?!INTEGER\s+PRIMARY)[^,()]*\b(?:PRIMARY\s+KEY|UNIQUE)\b(?!\s*\()|\b(?:PRIMARY\s+KEY|UNIQUE)\s*\(([^()]*)\)/gi;
  return [...sql.slice(sql.indexOf('(') + 1).matchAll(own)].map(([, column, list]) => namesIn(list ?? column ?? ''));
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((part) => (part.trim().split(/\s+/)[0] ?? '').replace(/["'`[\]]/g, '').toLowerCase())
    .filter((name) => name !== '');
}
