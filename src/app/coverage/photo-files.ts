import type { Shot } from '../../coverage/shot';
import type { CardFile } from '../ports/card-picker';

/** The file of a shot; or why there is none: its folder was not chosen in this session, or its card is away. */
export type OpenedPhoto = { readonly file: File } | { readonly lacks: 'folder' | 'card' };

/** Photos that stay on their card or disk: files that the person chose in this session, known again by name and size. */
export interface PhotoFiles {
  /** Adds the files of a folder; those that were chosen before stay. */
  attach(files: readonly CardFile[]): void;
  has(shot: Shot): boolean;
  /** The file of a shot as it can be read now: a card that came back is found again. */
  open(shot: Shot): Promise<OpenedPhoto>;
}

export function photoFiles(): PhotoFiles {
  const files = new Map<string, CardFile>();
  return {
    attach(chosen) {
      for (const one of chosen) files.set(keyOf(one.path, one.file.size), one);
    },
    has: ({ name, byteLength }) => files.has(keyOf(name, byteLength)),
    async open({ name, byteLength }) {
      const key = keyOf(name, byteLength);
      const known = files.get(key);
      if (!known) return { lacks: 'folder' };
      const file = await readable(known);
      if (!file) return { lacks: 'card' };
      files.set(key, { ...known, file });
      return { file };
    },
  };
}

/** A file as it can be read now; undefined while its card is away. */
export async function readable({ file, reopen }: CardFile): Promise<File | undefined> {
  if (await canBeRead(file)) return file;
  const again = await reopen?.().catch(() => undefined);
  return again && (await canBeRead(again)) ? again : undefined;
}

async function canBeRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function keyOf(path: string, byteLength: number | undefined): string {
  return `${byteLength} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
