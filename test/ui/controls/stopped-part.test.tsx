import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppProvider } from '../../../src/ui/app-provider';
import { StoppedPart } from '../../../src/ui/controls/stopped-part';
import { WordsProvider } from '../../../src/ui/words-provider';
import { eventually } from '../../support/eventually';
import { testApp, type TestApp } from '../../support/test-app';

let root: Root;
let element: HTMLElement;
let device: TestApp;
let isBroken = true;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  isBroken = true;
  element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  device = testApp();
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('a part of the screen that fails', () => {
  it('leaves the rest alone, offers a diagnostic file and opens again', async () => {
    await show('areas');
    expect(element.textContent).toContain('This part has stopped');
    expect(element.textContent).toContain('The map beside it');
    await act(async () => button('Save a diagnostic file').click());
    expect([...device.saved.keys()]).toEqual([expect.stringMatching(/^dala-diagnostics-/)]);
    isBroken = false;
    await act(async () => button('Open it again').click());
    expect(element.textContent).toContain('The panel');
  });

  it('opens again when another job is chosen', async () => {
    await show('areas');
    isBroken = false;
    await show('plan');
    expect(element.textContent).toContain('The panel');
  });
});

function Panel() {
  if (isBroken) throw new Error('The panel cannot be drawn.');
  return <p>The panel</p>;
}

async function show(job: string): Promise<void> {
  await act(async () =>
    root.render(
      <AppProvider app={device.app}>
        <MantineProvider>
          <WordsProvider>
            <p>The map beside it</p>
            <StoppedPart resetOn={job}>
              <Panel />
            </StoppedPart>
          </WordsProvider>
        </MantineProvider>
      </AppProvider>,
    ),
  );
  await eventually(() => expect(element.textContent).toContain('The map beside it'));
}

function button(words: string): HTMLButtonElement {
  const found = [...element.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`No button "${words}" in: ${element.textContent}`);
  return found;
}
