import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One module of src/ and everything it names of others. `file` is relative to src/, with `/`. */
export interface SourceModule {
  readonly file: string;
  readonly imports: readonly SourceImport[];
}

export interface SourceImport {
  readonly specifier: string;
  readonly kind: 'value' | 'type';
}

const MODULE_NAME = /\.(ts|tsx|mts|js|mjs)$/;

/** Every module below the folder, parsed. Throws when there is none, since a check over nothing proves nothing. */
export function readModules(folder: string): SourceModule[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && MODULE_NAME.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  if (files.length === 0) throw new Error(`No module was read below ${folder}: 0 files.`);
  return files.map((file) =>
    readModule(path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')),
  );
}

/** Parses one module: static, dynamic and type imports, re-exports, and the modules that workers are made from. */
export function readModule(file: string, source: string): SourceModule {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const imports: SourceImport[] = [];
  const take = (node: unknown, kind: SourceImport['kind']): void => {
    const specifier = literal(node);
    if (specifier !== undefined) imports.push({ specifier, kind });
  };
  new Visitor({
    ImportDeclaration: ({ source: from, importKind }) => take(from, importKind === 'type' ? 'type' : 'value'),
    ExportAllDeclaration: ({ source: from, exportKind }) => take(from, exportKind === 'type' ? 'type' : 'value'),
    ExportNamedDeclaration: ({ source: from, exportKind }) => take(from, exportKind === 'type' ? 'type' : 'value'),
    ImportExpression: ({ source: from }) => take(from, 'value'),
    TSImportType: ({ source: from }) => take(from, 'type'),
    NewExpression: ({ callee, arguments: [first, second] }) => {
      const isUrl = callee.type === 'Identifier' && callee.name === 'URL' && second?.type === 'MemberExpression';
      if (isUrl && MODULE_NAME.test(literal(first) ?? '')) take(first, 'value');
    },
  }).visit(program);
  return { file, imports };
}

function literal(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('value' in node)) return undefined;
  return typeof node.value === 'string' ? node.value : undefined;
}
