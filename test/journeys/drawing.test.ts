import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const orientations = ['landscape', 'portrait'] as const;

/** Places on the map, as shares of its width and height. */
type Spots = readonly (readonly [x: number, y: number])[];

describe('drawing', () => {
  journey(
    'draws an area with a hole by touch, refuses a crossing with its place, edits, undoes and deletes',
    async (app) => {
      await app.openStored();
      await app.page.getByRole('button', { name: 'Look at the example operation' }).click();
      await app.page.getByText('63 areas').waitFor({ timeout: 90_000 });
      await openArea(app, 'E05');
      await app.page.getByRole('button', { name: 'Back' }).click();

      await app.page.getByRole('button', { name: 'Draw an area' }).click();
      await tap(app, [
        [0.2, 0.2],
        [0.7, 0.7],
        [0.7, 0.2],
        [0.2, 0.7],
      ]);
      await app.page.getByText(/The outline crosses itself at \d/).waitFor();
      expect(await app.page.getByRole('button', { name: 'Done' }).isDisabled()).toBe(true);
      await app.shot('drawing crossing');
      await app.page.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click();
      await app.page.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click();
      await app.page.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click();
      await tap(app, [
        [0.7, 0.2],
        [0.7, 0.7],
        [0.2, 0.7],
      ]);
      await app.shot('drawing');
      await app.page.getByRole('button', { name: 'Done' }).click();
      await app.page.getByRole('heading', { name: 'A01' }).waitFor();
      const whole = await hectares(app);
      expect(whole).toBeGreaterThan(1);

      await app.page.getByRole('button', { name: 'Cut a hole' }).click();
      await tap(app, await within(app));
      await app.page.getByRole('button', { name: 'Done' }).click();
      await app.page.getByText('Holes').waitFor();
      await expect.poll(() => hectares(app)).toBeLessThan(whole);
      await app.shot('drawing hole');

      await app.page.getByRole('button', { name: 'Undo', exact: true }).click();
      await app.page.getByText('Undone: Changed area A01').waitFor();
      await expect.poll(() => hectares(app)).toBe(whole);

      await app.page.getByRole('button', { name: 'Delete', exact: true }).click();
      await app.page.getByText('63 areas').waitFor();
      await app.page.getByRole('button', { name: 'Undo', exact: true }).click();
      await app.page.getByText('64 areas').waitFor();
    },
    { orientations, timeoutMs: 240_000 },
  );
});

async function openArea(app: Journey, code: string): Promise<void> {
  await app.page.getByRole('button', { name: new RegExp(`^${code} `) }).click();
  await app.page.getByRole('heading', { name: code }).waitFor();
  await app.page.waitForTimeout(800);
}

/** Taps on the map with a finger. */
async function tap(app: Journey, spots: Spots): Promise<void> {
  const box = await app.page.locator('main').boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  for (const [x, y] of spots) {
    await app.page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
    await app.page.waitForTimeout(450);
  }
}

/** Spots well inside the area in view, which fills the middle of the map. */
async function within(app: Journey): Promise<Spots> {
  await app.page.waitForTimeout(800);
  return [
    [0.46, 0.44],
    [0.54, 0.44],
    [0.54, 0.54],
  ];
}

async function hectares(app: Journey): Promise<number> {
  const text = await app.page.locator('dt:text-is("Area") + dd').innerText();
  return Number(text.replace(/[^\d.]/g, ''));
}
