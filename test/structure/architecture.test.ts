import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const projectRoot = path.join(import.meta.dirname, '../..');
const document = path.join(projectRoot, 'ARCHITECTURE.md');

/** Rooms that have a line of their own in the text: `- **geo/** ...`, `| \`geo/\` | ...` or `- \`geo/\` ...`. */
function describedRooms(text: string): string[] {
  const names = [...text.matchAll(/^(?:[-*]|\|)?\s*[*`]{1,2}(?:src\/)?([a-z0-9]+)\/[*`]{1,2}/gm)].map(
    ([, name]) => name,
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** Paths in the text that lead nowhere: from the project, from src, or from one of its rooms. */
function missingFiles(text: string): string[] {
  const rooms = readdirSync(path.join(projectRoot, 'src')).map((room) => `src/${room}`);
  return [...text.matchAll(/`([a-z0-9./-]+\/[a-z0-9.-]+\.(?:tsx?|mjs|css))`/g)]
    .map(([, file]) => file ?? '')
    .filter((file) => !['', 'src', ...rooms].some((folder) => existsSync(path.join(projectRoot, folder, file))));
}

describe('ARCHITECTURE.md', () => {
  it.skipIf(!existsSync(document))('has a line for each folder of src and no other', () => {
    const folders = readdirSync(path.join(projectRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    expect(describedRooms(readFileSync(document, 'utf8'))).toEqual(folders);
  });

  it.skipIf(!existsSync(document))('names only files that exist', () => {
    expect(missingFiles(readFileSync(document, 'utf8'))).toEqual([]);
  });

  it('names a test for each threat', () => {
    const text = readFileSync(document, 'utf8').split('## Threats')[1] ?? '';
    const rows = text.split('\n').filter((line) => /^\| [A-Z]/.test(line));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !/`test\/[\w/-]+\.test\.ts`/.test(row))).toEqual([]);
  });

  it('is read for the files it names', () => {
    expect(missingFiles('`test/structure/rooms.ts`, `geo/lng-lat.ts`, `main.tsx`, `geo/gone.ts`, `N.ts`')).toEqual([
      'geo/gone.ts',
    ]);
  });

  it('is read for its room lines', () => {
    const text = ['- **geo/** metric frame', '| `map/` | layers |', '- `ui/`: screens', 'see `test/` there'].join('\n');
    expect(describedRooms(text)).toEqual(['geo', 'map', 'ui']);
  });
});
