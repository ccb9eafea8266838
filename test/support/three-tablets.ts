import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import type { App } from '../../src/app/app';
import { deriveKeyBytes, lowestCost } from '../../src/crypto/key-derivation';
import type { Plan } from '../../src/survey/plan';
import { planSquare } from './planned-square';
import { quickDerivation } from './test-storage';
import { testApp } from './test-app';

const minuteMs = 60_000;

/** One day of a season in package files: headquarters' with the plan, and one of each tablet with what it flew and found. */
export interface ThreeTablets {
  readonly headquarters: string;
  readonly tablets: readonly string[];
  /** The sorties that were flown, one a tablet. */
  readonly codes: readonly string[];
}

/** Headquarters plans a square and admits three tablets; each flies a sortie, finds a plot and destroys it. */
export async function threeTablets(day: Date, passphrase: string): Promise<ThreeTablets> {
  vi.useFakeTimers({ toFake: ['Date'], now: day });
  try {
    const folder = await mkdtemp(path.join(tmpdir(), 'dala-tablets-'));
    const { app: office } = tablet();
    await office.operations.start('Steppe 2026', passphrase);
    const { plan } = await planSquare(office, 11);
    const first = await packageFiles(office, passphrase);
    const tablets: string[] = [];
    const codes = plan.sorties.slice(0, 3).map(({ code }) => code);
    if (codes.length < 3) throw new Error(`${codes.length} sorties for three tablets.`);
    for (const [index, code] of codes.entries()) {
      const { app } = tablet();
      const opened = await app.exchanges.join(first, { packagePassphrase: passphrase, passphrase });
      if (!opened) throw new Error(`Tablet ${index + 1} took no operation.`);
      app.operations.showJoined(opened);
      await office.devices.admit((await app.devices.card('')) ?? '', `Tablet ${index + 1}`);
      await dayOf(app, plan, code);
      tablets.push(await write(folder, `tablet-${index + 1}`, await packageFiles(app, passphrase)));
    }
    const headquarters = await write(folder, 'headquarters', await packageFiles(office, passphrase));
    return { headquarters, tablets, codes };
  } finally {
    vi.useRealTimers();
  }
}

/** Its packages open in a browser: their passphrases are derived as in earnest, those of the device at once. */
function tablet() {
  return testApp({
    ...quickDerivation,
    derive: (secret, salt, cost) =>
      (cost.memoryKiB > lowestCost.memoryKiB ? deriveKeyBytes : quickDerivation.derive)(secret, salt, cost),
  });
}

async function dayOf(app: App, plan: Plan, code: string): Promise<void> {
  const sortie = plan.sorties.find((one) => one.code === code);
  if (!sortie) throw new Error(`${code} is not in the plan.`);
  const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * minuteMs).toISOString();
  const flightId = await app.flights.addPast(plan, sortie, { tookOffAt: at(40), landedAt: at(28) });
  const flight = app.state.getState().records.flight.get(flightId ?? '');
  if (!flight || !(await app.flights.say({ ...flight, outcome: 'all' }))) throw new Error('No flight was kept.');
  app.sightings.begin();
  app.sightings.change({ sightingKind: 'cultivated-plot', seenAt: at(20) });
  app.sightings.placeAt(sortie.launch);
  await app.sightings.save();
  const [sighting] = app.state.getState().records.sighting.values();
  app.actions.begin(sighting?.id ?? '');
  app.actions.change({ actionKind: 'destroyed', at: at(5) });
  app.actions.changeValues({ plants: { count: 100, by: 'exact' }, massKg: 12, method: 'uprooted', left: 'nothing' });
  if (!(await app.actions.save())) throw new Error('No action was kept.');
}

async function packageFiles(app: App, passphrase: string): Promise<readonly File[]> {
  const made = await app.exchanges.make({ kind: 'passphrase', passphrase }, { onProgress: () => undefined });
  if (!made) throw new Error('No package was made.');
  return made.map(({ name, bytes }) => new File([bytes], name));
}

async function write(folder: string, name: string, files: readonly File[]): Promise<string> {
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`${files.length} volumes instead of one.`);
  const target = path.join(folder, `${name}.dala`);
  await writeFile(target, new Uint8Array(await file.arrayBuffer()));
  return target;
}
