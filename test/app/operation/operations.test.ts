import { describe, expect, it, vi } from 'vitest';
import { testApp } from '../../support/test-app';

describe('operations that come with the app', () => {
  it('are there again, with what was changed in them, after they were closed', async () => {
    const { app } = testApp();
    await app.operations.openTraining();
    const [area] = app.state.getState().records.area.values();
    if (!area) throw new Error('The training operation has no area.');
    await app.areas.change({ ...area, name: 'first field' });
    await app.operations.close();
    await app.operations.openTraining();
    expect(app.state.getState().records.area.get(area.id)?.name).toBe('first field');
  });

  it('are not made at all on a full device, which is said on the first screen', async () => {
    const { app, storage } = testApp();
    vi.spyOn(storage.operations, 'create').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await app.operations.openTraining();
    const { operation, notices } = app.state.getState();
    expect(operation).toEqual({ phase: 'none' });
    expect(notices).toMatchObject([{ kind: 'issue', issue: { code: 'store-full', severity: 'error' } }]);
  });
});
