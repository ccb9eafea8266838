import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoppedPart } from '../../../src/ui/controls/stopped-part';
import { drawnPage } from '../../support/drawn-page';
import { eventually } from '../../support/eventually';
import { testApp, type TestApp } from '../../support/test-app';

let device: TestApp;
let page: ReturnType<typeof drawnPage>;
let isBroken = true;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  isBroken = true;
  device = testApp();
  page = drawnPage(device.app);
});

afterEach(() => vi.restoreAllMocks());

describe('a part of the screen that fails', () => {
  it('leaves the rest alone, offers a diagnostic file and opens again', async () => {
    await show('areas');
    expect(page.element.textContent).toContain('This part has stopped');
    expect(page.element.textContent).toContain('The map beside it');
    await act(async () => page.button('Save a diagnostic file').click());
    expect([...device.saved.keys()]).toEqual([expect.stringMatching(/^dala-diagnostics-/)]);
    isBroken = false;
    await act(async () => page.button('Open it again').click());
    expect(page.element.textContent).toContain('The panel');
  });

  it('opens again when another job is chosen', async () => {
    await show('areas');
    isBroken = false;
    await show('plan');
    expect(page.element.textContent).toContain('The panel');
  });
});

function Panel() {
  if (isBroken) throw new Error('The panel cannot be drawn.');
  return <p>The panel</p>;
}

async function show(job: string): Promise<void> {
  await page.draw(
    <>
      <p>The map beside it</p>
      <StoppedPart resetOn={job}>
        <Panel />
      </StoppedPart>
    </>,
  );
  await eventually(() => expect(page.element.textContent).toContain('The map beside it'));
}
