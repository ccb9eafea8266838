import type { Page } from '@playwright/test';

/** One thing that a person does, and the screen that answers. */
export interface RoundStep {
  readonly screen: string;
  readonly act: (page: Page) => Promise<void>;
}

/** A round through every main screen, in English; each step begins where the one before ended, the last where the first did. */
export const dailyRound: readonly RoundStep[] = [
  { screen: 'Areas', act: job('Areas') },
  { screen: 'Areas: search', act: type('Search by code, name, district', 'A00') },
  { screen: 'Areas: search ended', act: erase },
  { screen: 'Area', act: tap(/A001/) },
  { screen: 'Area: back', act: tap('Back') },
  { screen: 'Plan', act: job('Plan') },
  { screen: 'Plan: area', act: tap(/A001/) },
  { screen: 'Plan: height', act: tap('Less: Height above ground') },
  { screen: 'Plan: lines', act: tap(/^Lines/) },
  { screen: 'Plan: back', act: tap('Back') },
  { screen: 'Fly', act: job('Fly') },
  { screen: 'Fly: sortie', act: tap(/^A\d+-P1-S\d\d/) },
  { screen: 'Fly: plan', act: tap('Back') },
  { screen: 'Fly: back', act: tap('Back') },
  { screen: 'Fly: log book', act: tap('Log book') },
  { screen: 'Fly: back from the log book', act: tap('Back') },
  { screen: 'Sightings', act: job('Sightings') },
  { screen: 'Sightings: search', act: type('Search text', 'lab') },
  { screen: 'Sightings: search ended', act: erase },
  { screen: 'Sightings: filters', act: tap(/^Filters/) },
  { screen: 'Sightings: record', act: tap('Record a sighting') },
  { screen: 'Sightings: kind', act: tap('Cultivated plot') },
  { screen: 'Sightings: note', act: type('Note', 'by the canal') },
  { screen: 'Sightings: discard', act: tap('Discard the draft') },
  { screen: 'Review', act: job('Review') },
  { screen: 'Review: ground', act: tap('Ground, flights and their files') },
  { screen: 'Review: layer', act: showPasses },
  { screen: 'Review: back', act: tap('Back') },
  { screen: 'Review: board', act: tap('Assign and approve') },
  { screen: 'Review: back from the board', act: tap('Back') },
  { screen: 'Setup', act: job('Setup') },
  { screen: 'Map: layers', act: tap('Layers') },
  { screen: 'Map: layers closed', act: tap('Layers') },
  { screen: 'Map: closer', act: tap('Zoom in') },
  { screen: 'Map: farther', act: tap('Zoom out') },
];

function tap(name: string | RegExp): RoundStep['act'] {
  return (page) => page.getByRole('button', { name }).first().click();
}

function job(name: string): RoundStep['act'] {
  return (page) => page.getByRole('button', { name, exact: true }).first().click();
}

function type(label: string, text: string): RoundStep['act'] {
  return async (page) => {
    await page.getByLabel(label).first().click();
    await page.keyboard.type(text, { delay: 60 });
  };
}

async function showPasses(page: Page): Promise<void> {
  await page.getByLabel('Show on the map').selectOption('passes');
}

async function erase(page: Page): Promise<void> {
  for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Backspace', { delay: 60 });
}
