import type { HandedFiles } from '../app/ports/handed-files';
import { sharedMark, type WorkerAnswer } from './worker-message';

/** Files that Android shares through the service worker, and files that a desktop opens with the installed app. */
export const browserHandedFiles: HandedFiles = {
  watch(onFiles) {
    if (location.search === sharedMark) {
      history.replaceState(undefined, '', location.pathname);
      void sharedFiles().then((files) => files.length > 0 && onFiles(files));
    }
    const queue: unknown = Reflect.get(window, 'launchQueue');
    if (typeof queue !== 'object' || queue === null) return;
    const setConsumer: unknown = Reflect.get(queue, 'setConsumer');
    if (typeof setConsumer !== 'function') return;
    const take = async ({ files = [] }: { readonly files?: readonly FileSystemFileHandle[] }) => {
      const opened = await Promise.all(files.map((handle) => handle.getFile()));
      if (opened.length > 0) onFiles(opened);
    };
    Reflect.apply(setConsumer, queue, [take]);
  },
};

/** The worker holds them in memory until they are asked for once. */
async function sharedFiles(): Promise<readonly File[]> {
  const worker = (await navigator.serviceWorker.ready).active;
  if (!worker) return [];
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      port1.close();
      resolve(data.shared ?? []);
    };
    worker.postMessage({ ask: 'take-shared' }, [port2]);
  });
}
