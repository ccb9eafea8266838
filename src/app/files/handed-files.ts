import type { AppContext } from '../app-context';

/** Endings of packages, of maps or heights, and of what a flight left behind. What is in a file is still known by its content. */
const [packageFile, mapFile, evidenceFile] = [
  /\.dala$/i,
  /\.(pmtiles|mbtiles|tiff?|hgt)$/i,
  /\.(ulg|bin|log|tlog|srt|jpe?g)$/i,
];

interface Takers {
  maps(files: readonly File[]): void;
  evidence(files: readonly File[]): void;
  features(files: readonly File[]): void;
}

/**
 * Takes files that the system hands over: at once if an operation is open, else as soon as one is. They wait in memory alone.
 * Packages are shown at once: where there is no operation yet, one can be taken from them.
 */
export function handedFileActions({ ports, state }: AppContext, takers: Takers) {
  let waiting: readonly File[] = [];

  function showPackages(): void {
    const { handedPackages, operation } = state.getState();
    if (handedPackages.length > 0 && operation.phase === 'open') {
      state.setState({ job: 'setup', setupPage: 'take-packages' });
    }
  }

  function takeWaiting(): void {
    showPackages();
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

  function takePackages(): readonly File[] {
    const { handedPackages } = state.getState();
    if (handedPackages.length > 0) state.setState({ handedPackages: [] });
    return handedPackages;
  }

  return {
    /** The packages that were handed over, once: whoever takes them has them. */
    takePackages,

    /** Gives the packages that wait, and later ones as they come; returns what ends that. */
    followPackages(listener: (packages: readonly File[]) => void): () => void {
      const give = () => {
        const packages = takePackages();
        if (packages.length > 0) listener(packages);
      };
      give();
      return state.subscribe(give);
    },

    watch(): void {
      ports.handedFiles.watch((files) => {
        const packages = files.filter(({ name }) => packageFile.test(name));
        waiting = [...waiting, ...files.filter((file) => !packages.includes(file))];
        if (packages.length > 0) state.setState({ handedPackages: packages });
        takeWaiting();
      });
      state.subscribe((now, before) => {
        if (now.operation.phase !== before.operation.phase) takeWaiting();
      });
    },
  };
}
