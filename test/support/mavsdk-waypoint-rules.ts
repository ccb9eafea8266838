/**
 * The rules by which MAVSDK's importer takes a Mission Planner file, written anew: first line `QGC WPL 110`, then exactly 12
 * fields between tabs, the last `0` or `1` without anything after it. The sentence that says why it refuses, or none.
 */
export function mavsdkWaypointsRefusal(text: string): string | undefined {
  const [head, ...lines] = text.split('\n');
  if (head !== 'QGC WPL 110') return `head "${head}"`;
  const rows = lines.filter((line) => line !== '');
  for (const [i, line] of rows.entries()) {
    const fields = line.split('\t');
    if (fields.length !== 12) return `row ${i} has ${fields.length} fields`;
    if (fields[0] !== String(i)) return `row ${i} is numbered ${fields[0]}`;
    if (!/^[01]$/.test(fields[1] ?? '') || !/^[01]$/.test(fields[11] ?? '')) return `row ${i}: invalid flag`;
    if (!fields.slice(2).every((field) => /^-?\d+(\.\d+)?$/.test(field)))
      return `row ${i} has a field that is no number`;
  }
  return rows.length === 0 ? 'no rows' : undefined;
}
