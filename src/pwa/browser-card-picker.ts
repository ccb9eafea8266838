import type { CardFile, CardPicker } from '../app/ports/card-picker';

interface FolderWindow {
  showDirectoryPicker?(options: { readonly id: string; readonly mode: 'read' }): Promise<FileSystemDirectoryHandle>;
}

/** Files and folders below each other that are read at most: a card holds some thousand photos. */
const mostFiles = 50_000;
const deepest = 12;

/** The browser's folder picker, which opens where it was last; its handles survive a card that is taken out and put back. */
export const browserCardPicker: CardPicker = {
  get canPick() {
    return folderWindow().showDirectoryPicker !== undefined;
  },

  async pick() {
    const folder = await folderWindow()
      .showDirectoryPicker?.({ id: 'dala-card', mode: 'read' })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') return undefined;
        throw error;
      });
    const files: CardFile[] = [];
    if (folder) await gather(folder, { path: folder.name, depth: 0, files });
    return files;
  },
};

function folderWindow(): Window & FolderWindow {
  return window;
}

interface Gathering {
  readonly path: string;
  readonly depth: number;
  readonly files: CardFile[];
}

/** Hidden files are left out: computers leave copies of headers on cards (`._DJI_0001.JPG`). */
async function gather(folder: FileSystemDirectoryHandle, { path, depth, files }: Gathering): Promise<void> {
  for await (const [name, entry] of folder.entries()) {
    if (name.startsWith('.') || files.length >= mostFiles) continue;
    const below = `${path}/${name}`;
    if (entry.kind === 'directory') {
      if (depth < deepest) await gather(entry, { path: below, depth: depth + 1, files });
      continue;
    }
    files.push({
      path: below,
      file: await entry.getFile(),
      reopen: async () => (await folder.getFileHandle(name)).getFile(),
    });
  }
}
