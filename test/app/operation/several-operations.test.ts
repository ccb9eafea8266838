import { describe, expect, it } from 'vitest';
import { destination } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { isOutsideRegion, regionIds, surveyRegions } from '../../../src/survey/survey-region';
import { matchRegionDistrict } from '../../../src/survey/match-region-district';
import { eventually } from '../../support/eventually';
import { testApp } from '../../support/test-app';

const square = (corner: LngLat): [LngLat[]] => {
  const [east, north] = [destination(corner, 90, 500), destination(corner, 0, 500)];
  return [[corner, east, destination(east, 0, 500), north, corner]];
};

describe('several operations on one device', () => {
  it('keeps the records of each to itself, whichever is opened', async () => {
    const { app } = testApp();
    const records = () => app.state.getState().records;
    const names = () => [...records().team.values()].map(({ name }) => name);
    const idOf = () => [...records().operation.values()][0]?.id ?? '';
    await app.operations.start('West', 'four words for the west', { region: 'west-kazakhstan' });
    const west = idOf();
    await app.people.addTeam('West team');
    await app.areas.add(square([50, 50]));
    await app.operations.close();
    expect(records().area.size).toBe(0);

    await app.operations.start('South', 'four words for the south', { region: 'kyzylorda' });
    expect([names(), records().area.size]).toEqual([[], 0]);
    await app.people.addTeam('South team');
    await app.operations.close();

    expect(await app.operations.open(west, 'four words for the south')).toMatchObject({ is: 'wrong' });
    expect(await app.operations.open(west, 'four words for the west')).toEqual({ is: 'open' });
    expect([names(), records().area.size]).toEqual([['West team'], 1]);
    expect(records().operation.get(west)?.region).toBe('west-kazakhstan');
  });

  it('tells nothing of one in the next, and ends what could still be taken back', async () => {
    const { app } = testApp();
    const state = () => app.state.getState();
    await app.operations.start('West', 'four words for the west', { region: 'west-kazakhstan' });
    app.sightings.begin();
    app.sightings.change({ sightingKind: 'cache', note: 'by the old mill' });
    expect(await app.sightings.keepDraft()).toBeUndefined();
    await app.sightings.discardUndoably();
    expect(state().notices).toMatchObject([{ kind: 'undoable' }]);
    await app.operations.close();
    expect([state().notices, state().leaving]).toEqual([[], []]);
  });

  it('takes nothing in hand from one into the next: a draft waits in its own', async () => {
    const { app } = testApp();
    const state = () => app.state.getState();
    await app.operations.start('West', 'four words for the west', { region: 'west-kazakhstan' });
    const [west = ''] = state().records.operation.keys();
    app.sightings.begin();
    await app.sightings.keepDraft();
    app.sightings.change({ sightingKind: 'cache', note: 'by the old mill' });
    expect([await app.sightings.keepDraft(), state().draftKeeping]).toEqual([undefined, 'kept']);
    await app.operations.close();

    await app.operations.start('South', 'four words for the south', { region: 'kyzylorda' });
    expect(state().sightingDraft).toBeUndefined();
    app.sightings.begin();
    await app.sightings.putAside();
    expect(state().drafts).toEqual([]);
    await app.operations.close();
    expect(await app.operations.open(west, 'four words for the west')).toEqual({ is: 'open' });
    await eventually(() => expect(state().drafts.map(({ note }) => note)).toEqual(['by the old mill']));
  });
});

describe('regions', () => {
  it('hold their own middle and not the middle of the one they are farthest from', () => {
    for (const id of regionIds) {
      const { west, east, south, north } = surveyRegions[id].bounds;
      const middle: LngLat = [(west + east) / 2, (south + north) / 2];
      expect(isOutsideRegion(middle, id)).toBe(false);
      expect(isOutsideRegion(middle, id === 'west-kazakhstan' ? 'zhetisu' : 'west-kazakhstan')).toBe(true);
    }
  });

  it('take a district of an import by its code, and none of another region', () => {
    const properties = { ADM2_PCODE: 'KZ431200', ADM2_EN: 'Aral', ADM1_EN: 'Kyzylorda' };
    expect(matchRegionDistrict(properties, 'kyzylorda')).toEqual({
      kato: '431200000',
      name: { kk: 'Aral', ru: 'Aral', en: 'Aral' },
    });
    expect(matchRegionDistrict(properties, 'turkistan')).toBeUndefined();
    expect(matchRegionDistrict({ name: 'Aral' }, 'kyzylorda')).toBeUndefined();
    expect(matchRegionDistrict({ name: 'Байзакский' })?.kato).toBe('313600000');
  });
});
