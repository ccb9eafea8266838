import path from 'node:path';
import type { SourceImport, SourceModule } from './read-modules';
import { everyRoom, namesWithoutOwner, packageOwners, type Room, rooms } from './rooms';

/** A broken rule of the house. */
export interface Fault {
  readonly rule: 'unknown-room' | 'direction' | 'types-only' | 'package' | 'unknown-package' | 'file-name' | 'circle';
  readonly file: string;
  readonly detail: string;
}

/** All faults of the modules against the table in `rooms.ts`. */
export function checkDirections(modules: readonly SourceModule[]): Fault[] {
  return [...modules.flatMap((module) => [...nameFaults(module), ...moduleFaults(module)]), ...circleFaults(modules)];
}

/** The row of a file or folder of src/ (relative to src/): its longest prefix in the table. */
function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((name) => ['', '.ts', '.tsx', '.mjs'].some((end) => file + end === name) || file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function nameFaults({ file }: SourceModule): Fault[] {
  const name = path.posix.basename(file).replace(/\..*$/, '');
  return namesWithoutOwner.includes(name) ? [{ rule: 'file-name', file, detail: name }] : [];
}

function moduleFaults({ file, imports }: SourceModule): Fault[] {
  const name = roomOf(file);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || !room) return [{ rule: 'unknown-room', file, detail: 'no row in test/structure/rooms.ts' }];
  return imports.flatMap((wanted) => {
    const fault = wanted.specifier.startsWith('.')
      ? directionFault({ file, name, room }, wanted)
      : packageFault({ file, name }, wanted);
    return fault ? [fault] : [];
  });
}

function directionFault(
  { file, name, room }: { file: string; name: string; room: Room },
  { specifier, kind }: SourceImport,
): Fault | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const targetRoom = roomOf(target);
  if (targetRoom === name || target.startsWith('../package.json')) return undefined;
  const detail = `${name} imports ${targetRoom ?? target} (${specifier})`;
  if (targetRoom === undefined) return { rule: 'unknown-room', file, detail };
  if (room.imports.includes(targetRoom)) return undefined;
  if (!room.types?.includes(targetRoom)) return { rule: 'direction', file, detail };
  return kind === 'type' ? undefined : { rule: 'types-only', file, detail };
}

function packageFault({ file, name }: { file: string; name: string }, { specifier }: SourceImport): Fault | undefined {
  const owners = ownersOf(specifier);
  if (!owners) return { rule: 'unknown-package', file, detail: `${specifier} has no row in packageOwners` };
  if (owners.includes(everyRoom) || owners.includes(name)) return undefined;
  return { rule: 'package', file, detail: `${name} imports ${specifier}, which belongs to ${owners.join(', ')}` };
}

function ownersOf(specifier: string): readonly string[] | undefined {
  const scope = specifier.startsWith('node:') ? 'node:*' : `${specifier.split('/')[0]}/*`;
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
  return packageOwners[name] ?? packageOwners[scope];
}

/** Every import counts, types too: two files that name each other are one idea in two places. */
function circleFaults(modules: readonly SourceModule[]): Fault[] {
  const known = new Map(modules.map((module) => [module.file, module]));
  const finished = new Set<string>();
  const faults: Fault[] = [];
  const visit = (module: SourceModule, trail: readonly string[]): void => {
    if (finished.has(module.file)) return;
    const start = trail.indexOf(module.file);
    if (start >= 0) {
      const circle = [...trail.slice(start), module.file];
      faults.push({ rule: 'circle', file: module.file, detail: circle.join(' -> ') });
      return;
    }
    for (const next of neighbours(module, known)) visit(next, [...trail, module.file]);
    finished.add(module.file);
  };
  for (const module of modules) visit(module, []);
  return faults;
}

function neighbours({ file, imports }: SourceModule, known: ReadonlyMap<string, SourceModule>): SourceModule[] {
  return imports.flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
    const found = ['', '.ts', '.tsx', '.mjs', '.js', '.d.ts'].map((end) => known.get(target + end)).find(Boolean);
    return found ? [found] : [];
  });
}
