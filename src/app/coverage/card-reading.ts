import type { FileReading } from '../../formats/file-content';
import type { Issue } from '../../survey/issue';
import type { CardFile } from '../ports/card-picker';
import type { FileReader } from '../ports/file-reader';
import type { ReadLog, ReadPhoto } from './found-evidence';
import { readable } from './photo-files';

/** Files that are read at the same time. */
const atOnce = 4;

/** A card being read: what was read stays when the card goes away, and reading goes on when it is back. */
export interface CardReading {
  readonly files: readonly CardFile[];
  readonly logs: readonly ReadLog[];
  readonly photos: readonly ReadPhoto[];
  readonly issues: readonly Issue[];
  /** Reads what is not read yet. */
  readOn(onDone: (done: number) => void): Promise<'all' | 'card-gone'>;
}

export function cardReading(reader: FileReader, chosen: readonly CardFile[]): CardReading {
  const files = [...chosen];
  const logs: ReadLog[] = [];
  const photos: ReadPhoto[] = [];
  const issues: Issue[] = [];
  let done = 0;

  /** Reads one file; undefined where its card is away. */
  async function read(index: number): Promise<{ readonly reading: FileReading | undefined } | undefined> {
    const card = files[index];
    const file = card && (await readable(card));
    if (!file) return undefined;
    files[index] = { ...card, file };
    const reading = await reader.read(file).catch(() => undefined);
    const isAway = !reading?.content && !(await readable({ ...card, file }));
    return isAway ? undefined : { reading };
  }

  async function take({ path: name, file }: CardFile, reading: FileReading | undefined): Promise<void> {
    const { content, issues: own = [] } = reading ?? {};
    issues.push(...own.filter(({ code }) => code !== 'photo-without-position'));
    if (content?.kind === 'photo') photos.push({ name, photo: content.photo, byteLength: file.size });
    else if (content?.kind === 'log') logs.push({ name, log: content.log });
    else if (content?.kind === 'features') {
      const { logFromFeatures } = await import('../../formats/logs/log-from-features');
      const { value } = logFromFeatures(content.file);
      if (value) logs.push({ name, log: value });
      else issues.push({ code: 'log-without-positions', severity: 'error', where: { file: name } });
    } else if (!reading) issues.push({ code: 'photo-without-headers', severity: 'error', where: { file: name } });
  }

  return {
    files,
    logs,
    photos,
    issues,
    async readOn(onDone) {
      while (done < files.length) {
        const group = Array.from({ length: Math.min(atOnce, files.length - done) }, (_, i) => done + i);
        const readings = await Promise.all(group.map(read));
        // In order: those behind the first whose card is away are read again.
        for (const one of readings) {
          const card = files[done];
          if (!one || !card) return 'card-gone';
          await take(card, one.reading);
          done += 1;
        }
        onDone(done);
      }
      return 'all';
    },
  };
}
