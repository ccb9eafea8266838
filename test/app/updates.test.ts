import { describe, expect, it } from 'vitest';
import { testApp } from '../support/test-app';

const hasDraft: readonly (readonly [what: string, begin: (app: ReturnType<typeof testApp>['app']) => void])[] = [
  ['a sighting', (app) => app.sightings.begin()],
  ['a plan', (app) => app.plans.begin([...app.state.getState().records.area.keys()].slice(0, 1))],
  ['files that are looked at', (app) => void app.imports.look([new File(['{}'], 'a.geojson')])],
];

describe('an update', () => {
  it('is taken by the person alone, at once where nothing is open', async () => {
    const { app, updates } = testApp();
    await app.operations.openExample();
    expect(updates()).toBe(0);
    expect(await app.updates.apply()).toBe(true);
    expect(updates()).toBe(1);
  });

  for (const [what, begin] of hasDraft) {
    it(`waits while a draft is open: ${what}`, async () => {
      const { app, updates } = testApp();
      await app.operations.openExample();
      begin(app);
      expect(await app.updates.apply()).toBe(false);
      expect(updates()).toBe(0);
      const issues = app.state.getState().notices.flatMap((notice) => (notice.kind === 'issue' ? [notice.issue] : []));
      expect(issues.map(({ code }) => code)).toContain('update-over-draft');
    });
  }

  it('waits while maps are copied', async () => {
    const { app, updates } = testApp();
    await app.operations.openExample();
    app.state.setState({ mapWork: { name: 'a', kind: 'copying', stop: () => undefined } });
    expect(await app.updates.apply()).toBe(false);
    expect(updates()).toBe(0);
  });
});
