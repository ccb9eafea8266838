import { describe, expect } from 'vitest';
import { type Journey, journey } from '../support/journey';

const hourMs = 3_600_000;
const minuteMs = 60_000;
/** Eight in the morning at +05:00. */
const morning = Date.UTC(2026, 6, 6, 3);

describe('the flying day', () => {
  journey(
    'goes from the shift to the summary with three sorties, two batteries and a tablet that dies twice in the air',
    async (app) => {
      const clock = dayClock(app);
      await clock.begin();
      await app.openStored();
      await openExample(app);

      await nameCrew(app, ['Пилот 1', 'Пилот 2']);
      await takeShift(app, 'Пилот 1');

      const first = await openNext(app);
      await takeOff(app, { battery: 'B 01', aircraft: '07' });
      await app.shot('flying day in the air');
      await clock.die(4 * minuteMs);
      await app.page.getByText('До разворота').waitFor();
      await app.page.getByText(/^Взлёт в 08:/).waitFor();
      await clock.die(2 * minuteMs);
      await app.page.getByRole('button', { name: `Открыть ${first}` }).click();
      await clock.pass(8 * minuteMs);
      await land(app, 'Весь выполнен', 35);
      await app.page.getByRole('button', { name: 'Сохранить полёт' }).click();
      await app.page.getByText('Этот вылет выполнялся').waitFor();
      await home(app);

      const second = await openNext(app);
      expect(second).not.toBe(first);
      await takeOff(app, { battery: 'B 02', aircraft: '07' });
      await clock.pass(5 * minuteMs);
      await land(app, 'Прерван', 60);
      await app.page.getByRole('button', { name: /^По времени/ }).click();
      await app.page.getByLabel('Почему прерван').selectOption('wind');
      await app.shot('flying day aborted');
      await app.page.getByRole('button', { name: 'Сохранить и продолжить остаток' }).click();
      const rest = app.page.getByRole('button', { name: `Следующий файл: ${second}b` });
      const download = app.page.waitForEvent('download');
      await rest.click();
      expect((await download).suggestedFilename()).toMatch(new RegExp(`^${second}b\\.`));
      await takeOff(app, { battery: 'B 01', aircraft: '07' });
      await clock.pass(9 * minuteMs);
      await land(app, 'Весь выполнен', 40);
      await app.page.getByRole('button', { name: 'Сохранить полёт' }).click();
      await home(app);

      await takeShift(app, 'Пилот 2');
      await clock.passUntil(morning + 12 * hourMs + 2 * minuteMs);
      await app.page.getByRole('button', { name: 'Сводка за день' }).click();
      await app.page.getByText('Вылеты', { exact: true }).waitFor();
      expect(await figure(app, 'Вылеты')).toBe('3');
      expect(await figure(app, 'Из них прервано')).toBe('1');
      await app.shot('flying day summary');
      await app.page.getByRole('button', { name: 'Назад' }).click();

      await app.page.getByRole('button', { name: 'Журнал полётов' }).click();
      await app.page.getByText('Батарея', { exact: true }).click();
      await app.page.getByRole('heading', { name: /^B 01/ }).waitFor();
      expect(await figure(app, 'Полёты')).toBe('2');
      await app.shot('flying day batteries');
    },
    { orientations: ['portrait'], locale: 'ru-RU', timeoutMs: 240_000 },
  );
});

/** The day's clock, driven by the test: it outlives the tablet. */
function dayClock(app: Journey) {
  let atMs = morning;
  const install = () => app.page.clock.install({ time: atMs });
  return {
    begin: install,
    /** Time passes while the app is open. */
    async pass(ms: number): Promise<void> {
      atMs += ms;
      await app.page.clock.fastForward(ms);
    },
    async passUntil(ms: number): Promise<void> {
      const now = await app.page.evaluate(() => Date.now());
      await app.page.clock.fastForward(Math.max(0, ms - now));
      atMs = ms;
    },
    /** The browser is killed, and opened again some time later. */
    async die(ms: number): Promise<void> {
      await app.session.crash();
      atMs += ms;
      await install();
      await app.page.goto(app.server.url);
      const example = app.page.getByRole('button', { name: 'Посмотреть пример операции' });
      await example.or(app.page.getByText('До разворота')).first().waitFor();
      if (await example.isVisible()) await example.click();
    },
  };
}

async function openExample(app: Journey): Promise<void> {
  await app.page.getByRole('button', { name: 'Посмотреть пример операции' }).click();
  await app.page.getByRole('button', { name: 'Полёт', exact: true }).waitFor({ timeout: 60_000 });
}

async function nameCrew(app: Journey, names: readonly string[]): Promise<void> {
  await app.page.getByRole('button', { name: 'Настройка', exact: true }).click();
  await app.page.getByRole('button', { name: /^Люди и смена/ }).click();
  for (const name of names) {
    await app.page.getByLabel('Имя', { exact: true }).fill(name);
    await app.page.getByRole('button', { name: 'Добавить' }).first().click();
    await app.page.locator('li').getByText(name).first().waitFor();
  }
  await app.page.getByRole('button', { name: 'Полёт', exact: true }).click();
}

async function takeShift(app: Journey, pilot: string): Promise<void> {
  await app.page.getByRole('button', { name: /^Смена и передача/ }).click();
  await app.page.getByLabel('Пилот', { exact: true }).selectOption(pilot);
  await app.shot(`flying day shift ${pilot}`);
  await app.page.getByRole('button', { name: `Принимает: ${pilot}` }).click();
  await app.page.getByRole('button', { name: /^Смена и передача/ }).waitFor();
}

/** Opens the next sortie; its code. */
async function openNext(app: Journey): Promise<string> {
  const next = app.page.getByRole('button', { name: /^Следующий: / });
  const code = (await next.innerText()).replace('Следующий: ', '').trim();
  await next.click();
  return code;
}

async function takeOff(app: Journey, up: { battery: string; aircraft: string }): Promise<void> {
  await app.page.getByLabel('Метка батареи').fill(up.battery);
  await app.page.getByLabel('При взлёте, %').fill('100');
  await app.page.getByLabel('Аппарат, бортовой номер').fill(up.aircraft);
  await app.page.getByRole('button', { name: 'Взлёт', exact: true }).click();
  await app.page.getByText('До разворота').waitFor();
}

async function land(app: Journey, outcome: string, leftPct: number): Promise<void> {
  await app.page.getByRole('button', { name: 'Посадка', exact: true }).click();
  await app.page.getByText(outcome, { exact: true }).click();
  await app.page.getByLabel('При посадке, %').fill(String(leftPct));
}

/** Back to the first page of the Fly job. */
async function home(app: Journey): Promise<void> {
  const back = app.page.getByRole('button', { name: 'Назад' });
  await back.click();
  await back.click();
  await app.page.getByText('Следующие вылеты').waitFor();
}

/** The figure beside a name. */
async function figure(app: Journey, name: string): Promise<string> {
  const fact = app.page.locator('dl > div').filter({ has: app.page.getByText(name, { exact: true }) });
  return (await fact.locator('dd').first().innerText()).trim();
}
