import { jobs } from '../../../src/app/job';
import { patterns } from '../../../src/survey/plan';
import { passphrase } from '../protected-journey';
import type { Hand, Step } from './hand';

/** A screen and the way to it from the one before. */
export type Screen = readonly [name: string, ...way: readonly Step[]];

const job = (name: Parameters<Hand['job']>[0]) => (hand: Hand) => hand.job(name);
const row = (index: number) => (hand: Hand) => hand.row(index).click();
const close = (hand: Hand) => hand.close();

/** The first page of every job, which all have in common. */
const firstPages: readonly Screen[] = jobs.map((name): Screen => [`job ${name}`, job(name)]);

const areas: readonly Screen[] = [
  ['areas', job('areas')],
  ['context help', 'help.open'],
  ['export for other programs', 'help.open', 'gis.open'],
  ['layers', close, 'layers.title'],
  ['help on layers', 'help.open'],
  ['measuring', 'layers.title', 'map.measure'],
  ['drawing an area', 'app.cancel', 'areas.draw-area'],
  ['drawing by cross-hair', 'tool.add-here'],
  ['one area', 'app.cancel', row(4)],
  ['no-fly zones', job('areas'), 'areas.tab-no-fly-zone'],
  ['one no-fly zone', row(0)],
  ['launch sites', job('areas'), 'areas.tab-launch-site'],
  ['one launch site', row(0)],
  ['obstacles', job('areas'), 'areas.tab-obstacle'],
  ['permissions', 'areas.tab-permission'],
];

const plan: readonly Screen[] = [
  ['areas to plan', job('plan')],
  ['plan', row(0), (hand) => hand.page.locator('aside footer button:enabled').waitFor({ timeout: 60_000 })],
  [
    'every parameter of a plan',
    async ({ page }) => {
      for (const part of await page.locator('aside .mantine-Accordion-control').all()) await part.click();
    },
  ],
  ...patterns.map(
    (pattern): Screen => [
      `pattern ${pattern}`,
      (hand) => hand.choose('plan.pattern', pattern),
      ({ page }) => page.locator('aside select').nth(1).scrollIntoViewIfNeeded(),
    ],
  ),
  ['plan given up', 'app.back'],
];

const fly: readonly Screen[] = [
  ['fly', job('fly')],
  ['shift', 'shift.title'],
  ['log book', 'app.back', 'log.title'],
  ['batteries', 'log.battery'],
  ['summary of the day', 'app.back', 'day.title'],
  ['sortie', 'app.back', row(0)],
  ['mission files', 'fly.export'],
  ['mission sheet', close, 'sheet.title'],
  ['launch check', close, 'fly.check'],
  ['checklist', 'app.back', 'checklist.title'],
  ['height profile', 'app.back', 'fly.profile'],
  ['resume', 'app.back', 'fly.resume'],
  ['flight from paper', 'app.back', 'flying.from-paper'],
  ['in the air', 'app.back', 'flying.took-off'],
  ['fly with one in the air', job('fly')],
  ['landing', ({ page }) => page.locator('aside footer button').click(), 'flying.landed'],
  ['broken off', 'flying.outcome-aborted'],
  ['landed', 'flying.outcome-all', 'flying.save'],
  ['one plan', job('fly'), ({ page }) => page.locator('aside section > *').last().locator('button').first().click()],
];

const sightings: readonly Screen[] = [
  ['sightings', job('sightings')],
  ['filters', 'field-list.filters'],
  ['tracks', 'tracks.title'],
  ['running track', 'tracks.start'],
  ['from paper', 'tracks.stop', 'app.back', 'recording.paper-short'],
  ['kinds', 'app.back', 'sightings.record'],
  ['sighting', 'sighting-kind.cultivated-plot', 'sightings.use-cross-hair'],
  ['ways to a position', 'recording.other-ways'],
  ['typed coordinates', 'recording.way-typed'],
  ['walking round', close, 'recording.walk-round'],
  ['one sighting', 'app.cancel', 'sightings.save'],
  ['action', 'actions.add', 'action-kind.destroyed', 'actions.type-ground'],
  ['action of seizing', 'action-kind.seized'],
  ['timeline', 'action-kind.guarded', 'actions.save'],
  ['placing a sensor', 'tasks.make-verify', 'sensors.plan'],
  ['sensors', 'tool.add-here', job('sightings'), 'field-list.sensor'],
  ['one sensor', row(0)],
  ['tasks', job('sightings'), 'field-list.task'],
  ['one task', row(0)],
  ['sightings again', job('sightings'), 'field-list.sighting'],
];

const review: readonly Screen[] = [
  ['review', job('review'), ({ page }) => page.locator('aside canvas').first().waitFor()],
  ['records behind a figure', 'review.figure-sorties'],
  ['report', 'app.back', 'review.report'],
  ['report on paper', 'report.print'],
  ['help on paper', 'help.open'],
  ['board', close, 'app.back', 'board.open'],
  ['board by day', 'board.by-day'],
  ['sortie of the board', 'board.by-state', ({ page }) => page.locator('[data-column] button').first().click()],
  ['assign for me', 'app.back', 'board.for-me'],
  ['work orders', 'app.back', 'order.open'],
  ['forecast', 'app.back', 'app.back', 'forecast.open'],
  ['fleet', 'app.back', 'fleet.title'],
  ['where next', 'app.back', 'where.title'],
  ['finds per hour', 'next.open'],
  ['sweep width', 'next.calibrate'],
  ['ground', job('review'), 'review.ground-page'],
  ['ground of an area', ({ page }) => page.locator('aside section > ul').last().locator('button').first().click()],
];

const setup: readonly Screen[] = [
  ['setup', job('setup')],
  [
    'readiness',
    'readiness.title',
    (hand) => hand.page.getByRole('button', { name: hand.t('readiness.print') }).waitFor(),
  ],
  ['readiness on paper', 'readiness.print'],
  ['people', close, 'app.back', 'people.title'],
  [
    'people with names',
    (hand) => hand.fill('people.name', 'Pilot 1'),
    'people.add',
    (hand) => hand.fill('people.team-name', 'Team 1'),
    ({ page }) => page.keyboard.press('Enter'),
  ],
  ['maps', 'app.back', 'maps.title'],
  ['tiles of an area', 'maps.online-begin'],
  ['exchange', job('setup'), 'exchange.title'],
  ['make a package', 'exchange.make'],
  ['take in packages', 'app.back', 'exchange.take-in'],
  ['conflicts', 'app.back', 'exchange.conflicts'],
  ['devices', 'app.back', 'exchange.devices'],
  ['receipts', 'app.back', 'exchange.receipts'],
  ['security', job('setup'), 'security.title'],
  ['emergency wipe', 'security.wipe'],
  ['storage', close, 'app.back', 'storage.title'],
  ['help', 'app.back', 'help.title'],
  ['guide', 'help.guide-start'],
];

/** The first screen, and a protected operation that begins there. */
const welcome: readonly Screen[] = [
  ['welcome', job('setup'), 'setup.close-operation'],
  ['start an operation', 'welcome.start'],
  ['take an operation', 'app.back', 'welcome.take'],
  ['welcome again', 'app.back'],
  [
    'recovery key',
    'welcome.start',
    (hand) => hand.fill('operation.name', 'Steppe 2026'),
    (hand) => hand.fill('security.passphrase', passphrase),
    (hand) => hand.fill('security.passphrase-again', passphrase),
    'welcome.start',
    (hand) => hand.page.getByLabel(hand.t('security.key-kept')).waitFor(),
  ],
  [
    'an operation without areas',
    (hand) => hand.page.getByLabel(hand.t('security.key-kept')).check(),
    'security.key-go-on',
    job('areas'),
  ],
  ['nothing to plan', job('plan')],
  ['nothing to fly', job('fly')],
  ['no sightings', job('sightings')],
  ['nothing to review', job('review')],
  ['security of a protected operation', job('setup'), 'security.title'],
  ['choosing a PIN', 'security.pin-choose'],
  ['change of the passphrase', close, 'security.change-passphrase'],
  ['unlock', 'security.lock', (hand) => hand.page.getByRole('button', { name: hand.t('security.unlock') }).waitFor()],
  ['recovery', (hand) => hand.page.getByRole('button', { name: hand.t('security.recover') }).click()],
];

/** All screens, in parts that can be walked alone; the last one leaves the example operation. */
export const parts = { jobs: firstPages, areas, plan, fly, sightings, review, setup, welcome } as const;

export type Part = keyof typeof parts;
