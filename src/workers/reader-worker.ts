import { expose } from 'comlink';
import type { FileReading } from '../formats/file-content';
import { blobSource } from '../formats/file-source';
import { readFile } from '../formats/read-file';

/** The file readers inside their worker. */
const reader = {
  read(file: File): Promise<FileReading> {
    return readFile(blobSource(file.name, file));
  },
};

export type ReaderWorker = typeof reader;

expose(reader);
