import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Notices } from '../../../src/ui/frame/notices';
import { drawnPage } from '../../support/drawn-page';
import { testApp } from '../../support/test-app';

it('lets a note go by itself, and keeps a warning until it is read', async () => {
  const { app } = testApp();
  const page = drawnPage(app);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  app.state.setState({
    notices: [
      { kind: 'issue', id: 'note', issue: { code: 'track-empty', severity: 'info' } },
      { kind: 'issue', id: 'warning', issue: { code: 'cut-locked', severity: 'warning' } },
    ],
  });
  await page.draw(<Notices />);
  await vi.waitFor(() => expect(page.element.textContent).toContain('no track to keep'));
  expect(page.element.textContent).toContain('locked');
  expect(app.state.getState().notices).toHaveLength(2);
  await act(() => new Promise((resolve) => setTimeout(resolve, 10_100)));
  expect(app.state.getState().notices.map(({ id }) => id)).toEqual(['warning']);
});

it('keeps the failure of one notice inside it, to be closed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { app } = testApp();
  const page = drawnPage(app);
  // Its words need a figure that it does not bring.
  const broken = { kind: 'issue', id: 'broken', issue: { code: 'storage-nearly-full', severity: 'warning' } } as const;
  app.state.setState({
    notices: [broken, { kind: 'issue', id: 'warning', issue: { code: 'cut-locked', severity: 'warning' } }],
  });
  await page.draw(<Notices />);
  await vi.waitFor(() => expect(page.element.textContent).toContain('This part has stopped'));
  expect(page.element.textContent).toContain('locked');
  await act(async () => page.button('Close').click());
  expect(app.state.getState().notices.map(({ id }) => id)).toEqual(['warning']);
  vi.restoreAllMocks();
});
