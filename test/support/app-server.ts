import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/cli/launch/project-root.mjs';
import { serve } from '../../src/cli/launch/serve.mjs';

/** The production build behind the production server, on a port that stays the same when it is stopped and started. */
export interface AppServer {
  readonly url: string;
  /** Folder that is served: a copy of the build, which a test may change. */
  readonly root: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Replaces a served file's text by `change` of it. */
  rewrite(file: string, change: (text: string) => string): Promise<void>;
  /** Stops the server and removes the copy. */
  close(): Promise<void>;
}

export async function openAppServer(): Promise<AppServer> {
  const dist = path.join(projectRoot, 'dist');
  const copy = await mkdtemp(path.join(tmpdir(), 'dala-served-'));
  const root = path.join(copy, 'app');
  await cp(path.join(dist, 'app'), root, { recursive: true });
  await cp(path.join(dist, 'app.headers.json'), path.join(copy, 'app.headers.json'));
  let server: Awaited<ReturnType<typeof serve>> | undefined = await serve(root, { port: 0 });
  const { url } = server;
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    url,
    root,
    stop,
    start: async () => {
      server ??= await serve(root, { port: Number(new URL(url).port) });
    },
    rewrite: async (file, change) => {
      const target = path.join(root, file);
      await writeFile(target, change(await readFile(target, 'utf8')));
    },
    close: async () => {
      await stop();
      await rm(copy, { recursive: true, force: true });
    },
  };
}
