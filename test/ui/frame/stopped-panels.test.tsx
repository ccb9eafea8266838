import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Job, jobs } from '../../../src/app/job';
import { Frame } from '../../../src/ui/frame/frame';
import { drawnPage } from '../../support/drawn-page';
import { testApp, type TestApp } from '../../support/test-app';

const looking = { evidenceId: 'e', shots: [], at: 0, unkept: new Map(), failed: false };
const secret = 'behind the old mill';
const broken = vi.hoisted(() => new Set<string>());

/** Each panel is drawn as a line of text, or fails with a secret in its message. */
vi.mock('../../../src/ui/areas/areas-panel', () => ({ AreasPanel: () => drawn('areas') }));
vi.mock('../../../src/ui/plan/plan-panel', () => ({ PlanPanel: () => drawn('plan') }));
vi.mock('../../../src/ui/fly/fly-panel', () => ({ FlyPanel: () => drawn('fly') }));
vi.mock('../../../src/ui/sightings/sightings-panel', () => ({ SightingsPanel: () => drawn('sightings') }));
vi.mock('../../../src/ui/review/review-panel', () => ({ ReviewPanel: () => drawn('review') }));
vi.mock('../../../src/ui/setup/setup-panel', () => ({ SetupPanel: () => drawn('setup') }));
vi.mock('../../../src/ui/map-view/map-view', () => ({ MapView: () => drawn('map') }));
vi.mock('../../../src/ui/look/look-through', () => ({ LookThrough: () => drawn('look') }));
vi.mock('../../../src/ui/help/first-sortie-guide', () => ({ FirstSortieGuide: () => drawn('guide') }));

let device: TestApp;
let page: ReturnType<typeof drawnPage>;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  broken.clear();
  device = testApp();
  page = drawnPage(device.app);
  await device.app.operations.start('Season', 'four words for a season');
});

afterEach(() => vi.restoreAllMocks());

describe('the frame', () => {
  it.each(jobs)(
    'keeps a failure of the panel %s inside it, keeps the draft, and saves a file without secrets',
    async (job) => {
      const { app } = device;
      await openFrame();
      await act(async () => app.sightings.begin());
      await act(async () => app.sightings.change({ note: secret }));
      broken.add(job);
      await act(async () => app.goTo(elsewhere(job)));
      await act(async () => app.goTo(job));
      await shows('This part has stopped');
      expect(page.element.textContent).toContain('map works');
      expect(app.state.getState().sightingDraft?.note).toBe(secret);
      await vi.waitFor(() => expect(app.state.getState().draftKeeping).toBe('kept'));
      await act(async () => page.button('Save a diagnostic file').click());
      const [file] = device.saved.values();
      const text = (await file?.text()) ?? '';
      expect(text).toContain(`"job": "${job}"`);
      expect(text).not.toContain(secret);
      broken.clear();
      await act(async () => page.button('Open it again').click());
      await shows(`${job} works`);
    },
  );

  it('lets a person close photos that cannot be shown', async () => {
    broken.add('look');
    device.app.state.setState({ looking });
    await openFrame();
    await shows('This part has stopped');
    await act(async () => page.button('Close').click());
    await vi.waitFor(() => expect(page.element.textContent).not.toContain('This part has stopped'));
    expect(device.app.state.getState().looking).toBeUndefined();
  });

  it.each(['map', 'guide', 'look'])('goes on beside a failure of the %s', async (part) => {
    broken.add(part);
    if (part === 'guide') device.app.guides.begin();
    device.app.goTo('fly');
    if (part === 'look') device.app.state.setState({ looking });
    await openFrame();
    await shows('This part has stopped');
    await shows('fly works');
  });
});

async function openFrame(): Promise<void> {
  await page.draw(<Frame />);
  await shows('works');
}

function drawn(part: string) {
  if (broken.has(part)) throw new Error(`${part} cannot draw: ${secret}`);
  return <p>{part} works</p>;
}

function elsewhere(job: Job): Job {
  return job === 'areas' ? 'plan' : 'areas';
}

async function shows(text: string): Promise<void> {
  await vi.waitFor(() => expect(page.element.textContent).toContain(text), { timeout: 10_000 });
}
