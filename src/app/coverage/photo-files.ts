import type { Shot } from '../../coverage/shot';

/** Photos that stay on their card or disk: files that the person chose in this session, known again by name and size. */
export interface PhotoFiles {
  /** Adds the files of a folder; those that were chosen before stay. */
  attach(files: readonly File[]): void;
  /** The file of a shot; undefined until its folder was chosen. */
  fileOf(shot: Shot): File | undefined;
}

export function photoFiles(): PhotoFiles {
  const files = new Map<string, File>();
  return {
    attach(chosen) {
      for (const file of chosen) files.set(keyOf(file.name, file.size), file);
    },
    fileOf: ({ name, byteLength }) => files.get(keyOf(name.slice(name.lastIndexOf('/') + 1), byteLength)),
  };
}

function keyOf(name: string, byteLength: number | undefined): string {
  return `${byteLength} ${name}`;
}
