import type { AppContext } from '../app-context';

/** Endings of files that are maps or heights, and of what a flight left behind. What is in a file is still known by its content. */
const [mapFile, evidenceFile] = [/\.(pmtiles|mbtiles|tiff?|hgt)$/i, /\.(ulg|bin|log|tlog|srt|jpe?g)$/i];

interface Takers {
  maps(files: readonly File[]): void;
  evidence(files: readonly File[]): void;
  features(files: readonly File[]): void;
}

/** Takes files that the system hands over: at once if an operation is open, else as soon as one is. They wait in memory alone. */
export function handedFileActions({ ports, state }: AppContext, takers: Takers) {
  let waiting: readonly File[] = [];

  function takeWaiting(): void {
    if (waiting.length === 0 || state.getState().operation.phase !== 'open') return;
    const files = waiting;
    waiting = [];
    const maps = files.filter(({ name }) => mapFile.test(name));
    const evidence = files.filter(({ name }) => evidenceFile.test(name));
    const features = files.filter((file) => !maps.includes(file) && !evidence.includes(file));
    if (maps.length > 0) takers.maps(maps);
    if (evidence.length > 0) takers.evidence(evidence);
    if (features.length > 0) takers.features(features);
  }

  return {
    watch(): void {
      ports.handedFiles.watch((files) => {
        waiting = [...waiting, ...files];
        takeWaiting();
      });
      state.subscribe((now, before) => {
        if (now.operation.phase !== before.operation.phase) takeWaiting();
      });
    },
  };
}
