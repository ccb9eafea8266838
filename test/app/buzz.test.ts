import { expect, it } from 'vitest';
import { buzzes, buzzOf } from '../../src/app/buzz';
import { testApp } from '../support/test-app';

it('lets the hand feel a save, a take-off, a landing and a warning', async () => {
  const { app, felt } = testApp();
  await app.operations.openTraining();
  const before = felt.length;
  await app.launchSites.add([71.6, 44.1]);
  expect(felt.slice(before)).toEqual([buzzes.saved]);
  app.sightings.begin();
  app.sightings.change({ sightingKind: 'cache' });
  app.sightings.placeAt([20, 20]);
  await app.sightings.save();
  expect(felt.at(-1)).toEqual(buzzes.warning);
  expect(buzzOf({ note: { key: 'edit.took-off' } })).toEqual(buzzes['took-off']);
  expect(buzzOf({ note: { key: 'edit.landed' } })).toEqual(buzzes.landed);
});
