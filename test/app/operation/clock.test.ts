import { afterEach, describe, expect, it, vi } from 'vitest';
import { testApp } from '../../support/test-app';

describe('a clock that was set back', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is told once on the screen, and for good in the history of what it dated', async () => {
    const { app } = testApp();
    await app.operations.start('Steppe', 'seven reeds beside the canal');
    await app.people.add('Before');
    const wallMs = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => wallMs - 3_600_000);
    const id = (await app.people.add('After')) ?? '';
    await app.people.add('Later');
    const told = app.state
      .getState()
      .notices.flatMap((notice) =>
        notice.kind === 'issue' ? [[notice.issue.code, notice.issue.values?.minutes]] : [],
      );
    expect(told).toEqual([['journal-clock-back', 60]]);
    const [step] = app.history.of('person', id).steps;
    expect(step?.clock).toMatchObject([{ code: 'journal-clock-back', values: { minutes: 60 } }]);
    const first = [...app.state.getState().records.person.values()].find(({ name }) => name === 'Before');
    expect(app.history.of('person', first?.id ?? '').steps.map(({ clock }) => clock)).toEqual([[]]);
  });
});
