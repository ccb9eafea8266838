import { createApp } from './app/app';
import { browserFileOutput } from './pwa/browser-file-output';
import { browserLocator } from './pwa/browser-locator';
import { browserSettings } from './pwa/browser-settings';
import { browserVersions } from './pwa/browser-versions';
import { deviceStorage } from './storage/device-storage';
import { mount } from './ui/mount';
import { workerKeyDerivation } from './workers/worker-key-derivation';
import { workerPlanner } from './workers/worker-planner';
import { workerReader } from './workers/worker-reader';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('The page has no #root element.');

const clocks = { wallMs: () => Date.now(), elapsedMs: () => performance.now() };
const storage = deviceStorage({ derivation: workerKeyDerivation(), clocks });

const app = createApp({
  operations: storage.operations,
  planner: workerPlanner(),
  reader: workerReader(),
  clipboard: { writeText: (text) => navigator.clipboard.writeText(text) },
  files: browserFileOutput,
  locator: browserLocator,
  settings: browserSettings,
  versions: browserVersions(),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});

mount(root, app);
void app.operations.resume();
