import type { FileReading } from '../../formats/file-content';

/** Reads files away from the screen's thread. */
export interface FileReader {
  read(file: File): Promise<FileReading>;
}
