import type { BlobFile, FileOutput, OutputFile } from '../app/ports/file-output';

/** How long a browser may take to begin reading a file that it saves, ms. */
const downloadStartMs = 60_000;

/** Files out through the browser: its download, or its share sheet where it says that it can share the file. */
export const browserFileOutput: FileOutput = {
  async save(file) {
    const address = URL.createObjectURL(blobOf(file));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), downloadStartMs);
  },

  canShare(file) {
    return typeof navigator.canShare === 'function' && navigator.canShare({ files: [shareable(file)] });
  },

  async share(file) {
    try {
      await navigator.share({ files: [shareable(file)] });
      return 'shared';
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'dismissed';
      throw reason;
    }
  },
};

function blobOf({ bytes, mediaType }: OutputFile | BlobFile): Blob {
  return new Blob([bytes], { type: mediaType });
}

function shareable(file: OutputFile | BlobFile): File {
  return new File([blobOf(file)], file.name, { type: file.mediaType });
}
