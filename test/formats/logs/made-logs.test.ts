import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/formats/file-source';
import { trackPoint } from '../../../src/formats/logs/flight-log';
import { mavlinkCrc } from '../../../src/formats/logs/mavlink-crc';
import { readTlog } from '../../../src/formats/logs/read-tlog';
import { readUlog } from '../../../src/formats/logs/read-ulog';

describe('MAVLink version 2', () => {
  const timeUs = BigInt(Date.UTC(2026, 5, 1, 5)) * 1000n;

  it('reads a packet whose trailing zeros are cut off, signed or not', async () => {
    for (const signed of [false, true]) {
      const { value, issues } = await readTlog(bytesSource('log', packet(timeUs, { signed, wrong: false })));
      expect(issues).toEqual([]);
      expect(value && trackPoint(value.track, 0)).toMatchObject({
        place: [72, 44.5],
        heightAmslM: 600,
        heightAboveStartM: 100,
        yawDeg: 0,
      });
      expect(value?.start).toBe('2026-06-01T05:00:00Z');
    }
  });

  it('refuses a packet with a wrong checksum', async () => {
    const { value } = await readTlog(bytesSource('log', packet(timeUs, { signed: false, wrong: true })));
    expect(value).toBeUndefined();
  });
});

describe('PX4 1.14 and later', () => {
  it('reads positions in degrees, photos, and the times of the receiver', async () => {
    const utcUs = BigInt(Date.UTC(2026, 5, 1, 5)) * 1000n;
    const bytes = ulog([
      format(
        'vehicle_gps_position:uint64_t timestamp;uint64_t time_utc_usec;double latitude_deg;double longitude_deg;double altitude_msl_m;uint8_t fix_type',
      ),
      format('camera_capture:uint64_t timestamp;uint64_t timestamp_utc;uint32_t seq;double lat;double lon;float alt'),
      subscribe(1, 'vehicle_gps_position'),
      subscribe(2, 'camera_capture'),
      data(1, [u64(1_000_000n), u64(utcUs), f64(44.5), f64(72), f64(600), Uint8Array.of(3)]),
      data(2, [u64(2_000_000n), u64(0n), new Uint8Array(4), f64(44.501), f64(72), f32(600)]),
      data(1, [u64(3_000_000n), u64(utcUs + 2_000_000n), f64(44.502), f64(72), f64(600), Uint8Array.of(1)]),
    ]);
    const { value, issues } = await readUlog(bytesSource('log', bytes));
    expect(issues).toEqual([]);
    expect([value?.track.count, value?.start, value?.photos.length]).toEqual([1, '2026-06-01T05:00:00Z', 1]);
    expect(value?.photos[0]).toMatchObject({
      place: [72, 44.501],
      timeMs: Date.UTC(2026, 5, 1, 5, 0, 1),
      heightAmslM: 600,
    });
  });

  it('says "elapsed" where the receiver never knew the time', async () => {
    const bytes = ulog([
      format('vehicle_gps_position:uint64_t timestamp;int32_t lat;int32_t lon;int32_t alt;uint8_t fix_type'),
      subscribe(7, 'vehicle_gps_position'),
      data(7, [u64(5_000_000n), i32(445_000_000), i32(720_000_000), i32(600_000), Uint8Array.of(3)]),
    ]);
    const { value } = await readUlog(bytesSource('log', bytes));
    expect([value?.clock, value?.track.timeMs[0], value?.start]).toEqual(['elapsed', 5000, undefined]);
    expect(value && trackPoint(value.track, 0)).toMatchObject({ place: [72, 44.5], heightAmslM: 600 });
  });
});

/** GLOBAL_POSITION_INT at 44.5 N 72 E, heading 0, so that its last bytes are zeros and cut off. */
function packet(timeUs: bigint, { signed, wrong }: { signed: boolean; wrong: boolean }): Uint8Array {
  const payload = joined([i32(0), i32(445_000_000), i32(720_000_000), i32(600_000), i32(100_000)]);
  const head = Uint8Array.of(0xfd, payload.byteLength, signed ? 1 : 0, 0, 1, 1, 1, 33, 0, 0);
  const body = joined([head, payload]);
  const crc = mavlinkCrc(body, 1, { to: body.byteLength, extra: 104 }) ^ (wrong ? 1 : 0);
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, timeUs);
  return joined([time, body, Uint8Array.of(crc & 255, crc >> 8), new Uint8Array(signed ? 13 : 0)]);
}

function ulog(messages: readonly Uint8Array[]): Uint8Array {
  const head = joined([Uint8Array.of(0x55, 0x4c, 0x6f, 0x67, 0x01, 0x12, 0x35, 1), u64(0n)]);
  return joined([head, ...messages]);
}

function message(type: string, body: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(body.byteLength & 255, body.byteLength >> 8, type.charCodeAt(0)), body]);
}

function format(text: string): Uint8Array {
  return message('F', new TextEncoder().encode(text));
}

function subscribe(id: number, name: string): Uint8Array {
  return message('A', joined([Uint8Array.of(0, id, 0), new TextEncoder().encode(name)]));
}

function data(id: number, fields: readonly Uint8Array[]): Uint8Array {
  return message('D', joined([Uint8Array.of(id, 0), ...fields]));
}

function u64(value: bigint): Uint8Array {
  return new Uint8Array(BigUint64Array.of(value).buffer);
}

function i32(value: number): Uint8Array {
  return new Uint8Array(Int32Array.of(value).buffer);
}

function f64(value: number): Uint8Array {
  return new Uint8Array(Float64Array.of(value).buffer);
}

function f32(value: number): Uint8Array {
  return new Uint8Array(Float32Array.of(value).buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
