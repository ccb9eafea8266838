import { ensureBuilt } from '../../src/cli/launch/ensure-built.mjs';

/** Vitest's global set-up of the browser journeys: they run against the production build. */
export default async function buildApp(): Promise<void> {
  await ensureBuilt('app');
}
