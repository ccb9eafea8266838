import { writeZip } from '../zip';
import type { MissionFile } from './mission';

/** Mission files in one zip named `{name}.zip`. Throws if two have the same name: sortie codes are unique. */
export function zipMissions(files: readonly MissionFile[], name: string): MissionFile {
  const names = new Set(files.map(({ fileName }) => fileName));
  if (names.size !== files.length) throw new Error(`${files.length} mission files have ${names.size} names.`);
  const entries = files.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
  const fileName = `${name.replace(/[^A-Za-z0-9_-]/g, '_')}.zip`;
  return { fileName, mediaType: 'application/zip', bytes: new Uint8Array(writeZip(entries)) };
}
