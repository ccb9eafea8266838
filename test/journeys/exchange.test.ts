import { describe, expect } from 'vitest';
import { journey } from '../support/journey';
import {
  type AppPage,
  lookIntoPackage,
  openExchange,
  recordSighting,
  savePackage,
  secondDevice,
  startProtected,
  takeOperation,
} from '../support/protected-journey';

describe('two devices without a network between them', () => {
  journey(
    'become one by package files: taken, admitted, merged, a conflict settled',
    async (app) => {
      await app.openStored();
      await startProtected(app);
      await recordSighting(app, 'Greenhouse', 'by the old mill');
      const first = await savePackage(app);

      const other = await secondDevice(app.server.url);
      await takeOperation(other, first);
      await openExchange(other, 'Devices');
      const card = await other.page.getByText(/^DALA1\./).innerText();
      const code = await other.page.getByRole('img', { name: 'QR code of the card' }).getAttribute('src');

      await openExchange(app, 'Devices');
      await readByPicture(app, code ?? '', card);
      await readByCamera(app, code ?? '', card);
      await app.page.getByLabel('Name of the device').first().fill('Tablet B');
      await app.page.getByRole('button', { name: 'Admit', exact: true }).tap();
      await app.page.getByText('Tablet B').waitFor();

      await changeKind(app, 'Cache');
      await changeKind(other, 'Wild stand');
      await lookIntoPackage(app, await savePackage(other));
      await app.page.getByText('Tablet B').waitFor();
      await app.shot('package looked at');
      await app.page.getByRole('button', { name: /^Take in \d+ edits?$/ }).tap();
      await app.page.getByRole('button', { name: 'Keep this: Wild stand' }).waitFor();
      await app.shot('conflict');
      await app.page.getByRole('button', { name: 'Keep this: Cache' }).tap();
      await app.page.getByText(/Nothing to settle/).waitFor();

      await lookIntoPackage(other, await savePackage(app));
      await other.page.getByRole('button', { name: /^Take in \d+ edits?$/ }).tap();
      await other.page.getByRole('button', { name: 'Sightings' }).tap();
      await other.page.getByText('Cache').first().waitFor();
      await openExchange(app, 'Receipts');
      expect(await app.page.getByText(/^Made, |^Taken in, /).count()).toBe(4);
      expect(other.problems).toEqual([]);
      await other.close();
    },
    { timeoutMs: 240_000 },
  );
});

/** A picture without a code is refused; the one of the code fills in the card. */
async function readByPicture({ page }: AppPage, code: string, card: string): Promise<void> {
  const noCode = await page.screenshot({ clip: { x: 0, y: 0, width: 200, height: 200 } });
  const buffers = [noCode, Buffer.from(code.slice(code.indexOf(',') + 1), 'base64')];
  for (const buffer of buffers) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'From a picture' }).tap();
    await (await chooser).setFiles([{ name: 'code.png', mimeType: 'image/png', buffer }]);
    if (buffer === noCode) await page.getByText('No code of a device was found in this picture.').waitFor();
  }
  await expect.poll(() => page.getByLabel('Card of the device').inputValue()).toBe(card);
  await page.getByLabel('Card of the device').fill('');
}

/** The camera shows the code small and askew, as a hand holds it. */
async function readByCamera({ page }: AppPage, code: string, card: string): Promise<void> {
  await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 720;
    const pen = canvas.getContext('2d');
    const draw = () => {
      if (!pen) return;
      pen.resetTransform();
      pen.fillStyle = '#777';
      pen.fillRect(0, 0, 1280, 720);
      pen.translate(640, 360);
      pen.rotate(0.2);
      pen.drawImage(image, -230, -230, 460, 460);
    };
    setInterval(draw, 100);
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10);
  }, code);
  await page.getByRole('button', { name: 'Read with the camera' }).tap();
  await expect.poll(() => page.getByLabel('Card of the device').inputValue(), { timeout: 15_000 }).toBe(card);
}

async function changeKind({ page }: AppPage, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Sightings' }).tap();
  const change = page.getByRole('button', { name: 'Change', exact: true });
  const row = page.getByRole('button', { name: /Greenhouse/ }).first();
  await change.or(row).first().waitFor();
  if (!(await change.isVisible())) await row.tap();
  await change.tap();
  await page.getByRole('button', { name: kind }).tap();
  await page.getByRole('button', { name: 'Save sighting' }).tap();
  await change.waitFor();
}
