import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Names of the scripts that a built app's page loads at once: those of `index.html` and all that they import statically. */
export async function startScripts(app: string): Promise<ReadonlySet<string>> {
  const page = await readFile(path.join(app, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
  const found = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    waiting.push(...staticImports(await readFile(path.join(app, 'assets', name), 'utf8')));
  }
  return found;
}

function staticImports(script: string): readonly string[] {
  return [...script.matchAll(/\b(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].flatMap(([, name]) => name ?? []);
}
