import type { Path64, Paths64 } from 'clipper2-ts';
import { readFileSync } from 'node:fs';

/** One case of Clipper2's own test files. Areas and counts of -1 say that none is expected. */
export interface ClipperCase {
  readonly caption: string;
  readonly operation: string;
  readonly fill: string;
  readonly area: number;
  readonly count: number;
  readonly subject: Paths64;
  readonly open: Paths64;
  readonly clip: Paths64;
}

/** Reads `Polygons.txt`, `Lines.txt` or `Offsets.txt`. */
export function readClipperCases(file: string): ClipperCase[] {
  const blocks = readFileSync(file, 'utf8')
    .replaceAll('\r', '')
    .split(/^(?=CAPTION)/m)
    .filter((block) => block.trim() !== '');
  return blocks.map((block) => ({
    caption: field(block, 'CAPTION'),
    operation: field(block, 'CLIPTYPE').toLowerCase(),
    fill: field(block, 'FILLRULE').toLowerCase(),
    area: Number(field(block, 'SOL_AREA')),
    count: Number(field(block, 'SOL_COUNT')),
    subject: pathsUnder(block, 'SUBJECTS'),
    open: pathsUnder(block, 'SUBJECTS_OPEN'),
    clip: pathsUnder(block, 'CLIPS'),
  }));
}

function field(block: string, name: string): string {
  return new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
}

function pathsUnder(block: string, name: string): Paths64 {
  const lines = block.split('\n');
  const start = lines.findIndex((line) => line.trim() === name);
  if (start < 0) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => !/^[-\d]/.test(line.trim()));
  return after.slice(0, end < 0 ? undefined : end).map(toPath);
}

function toPath(line: string): Path64 {
  return [...line.matchAll(/(-?\d+)\s*,\s*(-?\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
