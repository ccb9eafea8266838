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

describe('ARCHITECTURE.md', () => {
  it.skipIf(!existsSync(document))('has a line for each folder of src and no other', () => {
    const folders = readdirSync(path.join(projectRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    expect(describedRooms(readFileSync(document, 'utf8'))).toEqual(folders);
  });

  it('is read for its room lines', () => {
    const text = ['- **geo/** metric frame', '| `map/` | layers |', '- `ui/`: screens', 'see `test/` there'].join('\n');
    expect(describedRooms(text)).toEqual(['geo', 'map', 'ui']);
  });
});
