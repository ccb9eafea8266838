import type { SqlJsStatic } from 'sql.js';

let loading: Promise<SqlJsStatic> | undefined;

/** SQLite as WebAssembly, loaded once. In Node it finds its own file; page and worker fetch the one that the build kept. */
export function loadSqlJs(): Promise<SqlJsStatic> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function load(): Promise<SqlJsStatic> {
  const { default: initSqlJs } = await import('sql.js');
  if (typeof process === 'object' && process.versions?.node) return initSqlJs();
  const { default: wasmUrl } = await import('sql.js/dist/sql-wasm-browser.wasm?url');
  return initSqlJs({ locateFile: () => wasmUrl });
}
