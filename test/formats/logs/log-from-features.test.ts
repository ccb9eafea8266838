import { expect, it } from 'vitest';
import { trackPoint } from '../../../src/formats/logs/flight-log';
import { logFromFeatures } from '../../../src/formats/logs/log-from-features';
import { readGpx } from '../../../src/formats/vector/read-gpx';

it('makes a flown track of a GPX track with its times', () => {
  const point = (lat: number, second: number) =>
    `<trkpt lat="${lat}" lon="72"><ele>600</ele><time>2026-06-01T05:00:0${second}Z</time></trkpt>`;
  const gpx = `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${point(44.5, 0)}${point(44.501, 9)}</trkseg></trk></gpx>`;
  const file = readGpx(new TextEncoder().encode(gpx)).value;
  const log = file && logFromFeatures(file).value;
  expect([log?.track.count, log?.start, log?.end]).toEqual([2, '2026-06-01T05:00:00Z', '2026-06-01T05:00:09Z']);
  expect(log?.lengthM).toBeCloseTo(111.12, 1);
  expect(log && trackPoint(log.track, 1)).toMatchObject({ place: [72, 44.501], heightAmslM: 600 });
});
