import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/app/records';
import { dayNumberOf } from '../../../src/app/review/day-number';
import type { DalaRecord } from '../../../src/survey/dala-record';
import { sensorState } from '../../../src/survey/sensor';
import { packTrack } from '../../../src/survey/track-points';
import { AppProvider, useAppState } from '../../../src/ui/app-provider';
import { useShownUntil } from '../../../src/ui/map-view/use-shown-until';
import { useTracks } from '../../../src/ui/map-view/use-tracks';
import { testApp } from '../../support/test-app';

const noon = (day: string) => `2026-${day}T12:00:00+05:00`;

const records: readonly DalaRecord[] = [
  {
    kind: 'sighting',
    id: 'june',
    sightingKind: 'wild-stand',
    position: { place: [71.6, 44.1], by: 'gps', accuracyM: 5 },
    seenAt: noon('06-10'),
    note: '',
    photos: [],
  },
  {
    kind: 'sensor',
    id: 'sensor',
    name: 'S1',
    place: [71.6, 44.1],
    radiusM: 50,
    note: '',
    plannedAt: noon('06-12'),
    placedAt: noon('07-01'),
    removedAt: noon('08-01'),
  },
  ...['06-20', '07-20'].map(
    (day): DalaRecord => ({
      kind: 'track',
      id: `track ${day}`,
      of: 'team',
      startedAt: noon(day),
      endedAt: noon(day),
      distanceM: 0,
      durationS: 0,
      gaps: 0,
      pieces: packTrack([]),
    }),
  ),
];

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

describe('the map while Review looks back', () => {
  it('shows tracks, sightings and sensors as they were known on the day of the slider, and all of them elsewhere', async () => {
    const { app } = testApp();
    function Shown() {
      const { sightings, sensors } = useShownUntil(useAppState((state) => state.records));
      const tracks = useTracks();
      const shown = [
        ...sightings.map(({ id }) => id),
        ...sensors.map((sensor) => `sensor ${sensorState(sensor)}`),
        ...tracks.map(({ id }) => id),
      ];
      return shown.join('; ');
    }
    const element = document.createElement('div');
    const root = createRoot(element);
    await act(async () => {
      app.state.setState({ records: recordsOf(records), job: 'review', track: undefined });
      root.render(
        <AppProvider app={app}>
          <Shown />
        </AppProvider>,
      );
    });
    const on = async (day: string) => {
      await act(async () => app.review.showDay(dayNumberOf(`2026-${day}`)));
      return element.textContent;
    };
    expect(await on('06-05')).toBe('');
    expect(await on('06-15')).toBe('june; sensor planned');
    expect(await on('07-02')).toBe('june; sensor placed; track 06-20');
    expect(await on('08-15')).toBe('june; sensor removed; track 06-20; track 07-20');
    await on('06-05');
    await act(async () => app.goTo('sightings'));
    expect(element.textContent).toBe('june; sensor removed; track 06-20; track 07-20');
    await act(async () => root.unmount());
  });
});
