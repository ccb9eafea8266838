import type { Issue } from '../survey/issue';
import type { AppContext } from './app-context';
import type { StorageState } from './ports/storage-health';

/** Less room than this is worth a warning. */
const littleRoomBytes = 300_000_000;

/** Whether the device keeps what is stored, and how much room there is. */
export function storageActions({ ports, state, tell }: AppContext) {
  const show = (storage: StorageState) => {
    const before = state.getState().storage;
    state.setState({ storage });
    const said = new Set(before ? storageIssues(before).map(({ code }) => code) : []);
    tell(storageIssues(storage).filter(({ code }) => code !== 'storage-not-persisted' && !said.has(code)));
  };
  return {
    /** Looks now, and each time the page comes back from the background. */
    async watch(): Promise<void> {
      ports.health.watch(show);
      show(await ports.health.state());
    },

    async look(): Promise<void> {
      show(await ports.health.state());
    },

    /** Asks the browser to keep the data for good; call it from a tap. */
    async askToPersist(): Promise<void> {
      await ports.health.askToPersist();
      show(await ports.health.state());
    },
  };
}

/** What is wrong with the device's storage. */
export function storageIssues({ persisted, writable, quotaBytes, usageBytes }: StorageState): readonly Issue[] {
  const freeBytes = quotaBytes - usageBytes;
  const issues: Issue[] = [];
  if (!writable) issues.push({ code: 'storage-not-writable', severity: 'error' });
  if (freeBytes < littleRoomBytes) {
    const freeMB = Math.max(0, Math.floor(freeBytes / 1_000_000));
    issues.push({ code: 'storage-nearly-full', severity: 'warning', values: { freeMB } });
  }
  if (!persisted) issues.push({ code: 'storage-not-persisted', severity: 'warning' });
  return issues;
}
