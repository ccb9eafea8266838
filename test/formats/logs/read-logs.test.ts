import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesSource, type FileSource } from '../../../src/formats/file-source';
import { type FlightLog, trackPoint } from '../../../src/formats/logs/flight-log';
import { readDataflashBin } from '../../../src/formats/logs/read-dataflash-bin';
import { readDataflashLog } from '../../../src/formats/logs/read-dataflash-log';
import { readDjiSrt } from '../../../src/formats/logs/read-dji-srt';
import { readFlightTable } from '../../../src/formats/logs/read-flight-table';
import { readGeotagCsv } from '../../../src/formats/logs/read-geotag-csv';
import { readTlog } from '../../../src/formats/logs/read-tlog';
import { readUlog } from '../../../src/formats/logs/read-ulog';
import type { Checked } from '../../../src/survey/issue';
import { diskSource } from '../../support/disk-source';
import { itWithData } from '../../support/test-data';

const text = (content: string) => bytesSource('log', new TextEncoder().encode(content));

describe('real logs', () => {
  itWithData('reads a telemetry log of ArduPilot', 'logs/vtol.tlog', async (file) => {
    const { value, issues } = await readTlog(diskSource(file));
    expect(issues).toEqual([]);
    expect(facts(value)).toEqual([807, '2018-08-08T14:06:01.912Z', '2018-08-08T14:09:29.507Z']);
    // 1,825.9 m on a sphere, 1,825.4 m on WGS84.
    expect(value?.lengthM).toBeCloseTo(1825.42, 1);
  });

  itWithData('reads a table of Airdata in feet', 'logs/airdata_2023-12-22.csv', async (file) => {
    const { value, issues } = await readFlightTable(diskSource(file));
    expect(issues).toEqual([]);
    expect(facts(value)).toEqual([6074, '2023-12-22T19:56:32Z', '2023-12-22T20:06:39.200Z']);
    // 2,432.8 m on a sphere, 2,432.4 m on WGS84.
    expect(value?.lengthM).toBeCloseTo(2432.38, 1);
    expect(value?.photos.map(({ heightAboveStartM }) => Math.round(heightAboveStartM ?? 0))).toEqual([33, 48, 48]);
  });

  itWithData('reads a PX4 log with times from its receiver', 'logs/sample_log_small.ulg', async (file) => {
    const { value, issues } = await readUlog(diskSource(file));
    expect(issues).toEqual([]);
    expect(facts(value)).toEqual([32, '2021-04-21T06:30:58.600Z', '2021-04-21T06:31:04.787Z']);
    expect(value && trackPoint(value.track, 0).place).toEqual([10.4082151, 63.4170622]);
  });

  itWithData('reads a dataflash log with heights above home', 'logs/ardupilot_00000018.BIN', async (file) => {
    const { value, issues } = await readDataflashBin(diskSource(file));
    expect(issues.map(({ code }) => code)).toEqual(['log-cut-off']);
    expect(facts(value)).toEqual([127, '2021-09-09T21:15:03Z', '2021-09-09T21:15:28.200Z']);
    expect(value && trackPoint(value.track, 63).heightAboveStartM).toBeCloseTo(11.11, 1);
  });

  itWithData('reads longitude first in the subtitles of a Phantom', 'logs/p4_rtk.SRT', async (file) => {
    const { value } = await readDjiSrt(diskSource(file));
    expect([value?.clock, value?.track.count, value?.start]).toEqual(['elapsed', 55, undefined]);
    const point = value && trackPoint(value.track, 0);
    expect(point?.place).toEqual([-58.851745, -34.237922]);
    expect([point?.heightAboveStartM, point?.cameraPitchDeg].map((figure) => figure?.toFixed(1))).toEqual([
      '85.8',
      '-24.4',
    ]);
  });

  itWithData('keeps the times of a camera without shifting them by any zone', 'logs/mavic_pro.SRT', async (file) => {
    const { value, issues } = await readDjiSrt(diskSource(file));
    expect([value?.clock, value?.track.count, value?.start]).toEqual(['zone-less', 468, undefined]);
    expect(new Date(value?.track.timeMs[0] ?? 0).toISOString()).toBe('2017-08-05T14:11:51.000Z');
    expect(issues.map(({ code }) => code)).toEqual(['log-clock-without-zone']);
  });

  itWithData(
    'keeps what is whole of subtitles that end inside a position',
    'logs/broken_incomplete.SRT',
    async (file) => {
      const { value, issues } = await readDjiSrt(diskSource(file));
      expect(value?.track.count).toBeGreaterThan(5);
      expect(issues.every(({ severity }) => severity === 'info')).toBe(true);
    },
  );
});

describe('dialects', () => {
  it('reads the misspelt key of DJI and the right one', async () => {
    for (const key of ['longtitude', 'longitude']) {
      const cue = `1\n00:00:00,000 --> 00:00:00,033\n<font size="28">2021-06-01 10:20:30,500\n[latitude: 44.5] [${key}: 72.0] [rel_alt: 12.300 abs_alt: 512.3] [gb_yaw: 10.0 gb_pitch: -90.0 gb_roll: 0.0]</font>\n`;
      const { value } = await readDjiSrt(text(cue));
      const point = value && trackPoint(value.track, 0);
      expect(point?.place).toEqual([72, 44.5]);
      expect([point?.heightAboveStartM?.toFixed(1), point?.cameraPitchDeg]).toEqual(['12.3', -90]);
      expect(new Date(point?.timeMs ?? 0).toISOString()).toBe('2021-06-01T10:20:30.500Z');
    }
  });

  it('reads a text log of ArduPilot as the binary one', async () => {
    const lines = [
      'FMT, 128, 89, FMT, BBnNZ, Type,Length,Name,Format,Columns',
      'FMT, 118, 51, GPS, QBBIHBcLLeffffB, TimeUS,I,Status,GMS,GWk,NSats,HDop,Lat,Lng,Alt,Spd,GCrs,VZ,Yaw,U',
      'GPS, 1000, 0, 6, 422121000, 2174, 10, 1.2, 44.5000000, 72.0000000, 512.50, 0, 0, 0, 0, 1',
      'GPS, 2000, 0, 1, 422122000, 2174, 10, 1.2, 44.6000000, 72.0000000, 512.50, 0, 0, 0, 0, 1',
      'GPS, 3000, 1, 6, 422122000, 2174, 10, 1.2, 44.7000000, 72.0000000, 512.50, 0, 0, 0, 0, 1',
    ];
    const { value } = await readDataflashLog(text(lines.join('\r\n')));
    expect(facts(value)).toEqual([1, '2021-09-09T21:15:03Z', '2021-09-09T21:15:03Z']);
    expect(value && trackPoint(value.track, 0)).toMatchObject({ place: [72, 44.5], heightAmslM: 512.5 });
  });

  it('reads a list of photos without inventing times for those without a zone', async () => {
    const rows =
      'Filename;Latitude;Longitude;Altitude;Yaw;Time\nDJI_1.JPG;44.5;72;600;90;2026-06-01T10:00:00+05:00\nDJI_2.JPG;44.6;72;600;;2026-06-01 10:00:02\n';
    const { value } = await readGeotagCsv(text(rows));
    expect(value?.photos).toEqual([
      { place: [72, 44.5], fileName: 'DJI_1.JPG', heightAmslM: 600, yawDeg: 90, timeMs: Date.UTC(2026, 5, 1, 5) },
      { place: [72, 44.6], fileName: 'DJI_2.JPG', heightAmslM: 600 },
    ]);
  });
});

describe('damaged logs', () => {
  itWithData('reads the packets after a damaged stretch', 'logs/vtol.tlog', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    bytes.fill(0xfe, 100_000, 101_000);
    const { value, issues } = await readTlog(bytesSource('log', bytes));
    expect(value?.track.count).toBeGreaterThan(780);
    expect(issues.map(({ code }) => code)).toEqual(['log-bytes-damaged']);
  });

  itWithData('refuses a position whose checksum is wrong', 'logs/vtol.tlog', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const at = bytes.findIndex((byte, i) => byte === 0xfe && bytes[i + 1] === 28 && bytes[i + 5] === 33);
    bytes[at + 10] = (bytes[at + 10] ?? 0) ^ 1;
    expect((await readTlog(bytesSource('log', bytes))).value?.track.count).toBe(806);
  });

  itWithData('finds the way back after damage in a PX4 log', 'logs/sample_log_small.ulg', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    bytes.fill(0, 300_000, 300_100);
    const { value, issues } = await readUlog(bytesSource('log', bytes));
    expect(value?.track.count).toBeGreaterThan(5);
    expect(issues.map(({ code }) => code)).toContain('log-bytes-damaged');
  });

  itWithData('gives the same track in pieces as at once', 'logs/ardupilot_00000018.BIN', async (file) => {
    const whole = new Uint8Array(readFileSync(file));
    const doubled = new Uint8Array(whole.byteLength * 4);
    for (let i = 0; i < 4; i++) doubled.set(whole, i * whole.byteLength);
    const { value } = await readDataflashBin(bytesSource('log', doubled));
    expect(value?.track.count).toBe(4 * 127);
  });

  it('asks for no more than a few pieces of a file that claims two gigabytes', async () => {
    let asked = 0;
    const source: FileSource = {
      name: 'long.ulg',
      byteLength: 2 * 1024 ** 3,
      async slice(start, end) {
        asked = Math.max(asked, end - start);
        return start > 32 * 1024 ** 2 ? new Uint8Array(0) : new Uint8Array(end - start);
      },
    };
    const { value, issues } = await readUlog(source);
    expect(value).toBeUndefined();
    expect(issues.at(-1)?.code).toBe('log-without-positions');
    expect(asked).toBeLessThanOrEqual(1024 * 1024);
  });

  it('leaves out positions without a fix and says how many', async () => {
    const rows =
      'time(millisecond),datetime(utc),latitude,longitude\n0,2026-01-01 00:00:00,0,0\n100,2026-01-01 00:00:00,44.5,72\n200,2026-01-01 00:00:00,,\n';
    const { value, issues } = await readFlightTable(text(rows));
    expect(value?.track.count).toBe(1);
    expect(issues.map(({ code, values }) => [code, values?.['count']])).toEqual([
      ['log-rows-without-position', 1],
      ['log-without-fix', 1],
    ]);
  });
});

function facts(log: Checked<FlightLog>['value']): [number | undefined, string | undefined, string | undefined] {
  return [log?.track.count, log?.start, log?.end];
}
