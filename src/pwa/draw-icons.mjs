import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws the app's PNG icons (the same drawing as public/icon.svg: a serpentine of transects over a horizon) by distance
 * to lines, in units of a hundredth of the icon, and writes them to public/.
 *
 * @typedef {readonly [number, number]} Point
 * @typedef {readonly [number, number, number]} Rgb
 */

/** @type {Record<'ground' | 'line' | 'horizon', Rgb>} */
const COLOURS = { ground: [0xb4, 0x56, 0x0a], line: [0xf9, 0xf4, 0xea], horizon: [0xf0, 0xc4, 0x8a] };
const CORNER = 22;
const SERPENTINE = [
  ...line([28, 30], [66, 30]),
  ...arc([66, 38], { radius: 8, fromDeg: -90, toDeg: 90 }),
  ...line([66, 46], [34, 46]),
  ...arc([34, 54], { radius: 8, fromDeg: -90, toDeg: -270 }),
  ...line([34, 62], [66, 62]),
];
const HORIZON = [
  ...curve([14, 80], { via: [38, 70], to: [60, 77] }),
  ...curve([60, 77], { via: [82, 84], to: [88, 76] }),
];

await write('icon-192.png', icon(192, { margin: 0, corner: CORNER }));
await write('icon-512.png', icon(512, { margin: 0, corner: CORNER }));
await write('icon-maskable-512.png', icon(512, { margin: 12, corner: 0 }));

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
async function write(name, bytes) {
  await writeFile(path.join(import.meta.dirname, '../../public', name), bytes);
}

/**
 * @param {number} size in pixels
 * @param {{ margin: number, corner: number }} options in hundredths
 */
function icon(size, { margin, corner }) {
  const pixels = Buffer.alloc(size * size * 4);
  const scale = (100 + 2 * margin) / size;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      /** @type {Point} */
      const at = [(column + 0.5) * scale - margin, (row + 0.5) * scale - margin];
      pixels.set(pixel(at, { scale, corner }), (row * size + column) * 4);
    }
  }
  return png(size, pixels);
}

/**
 * @param {Point} at
 * @param {{ scale: number, corner: number }} options
 */
function pixel(at, { scale, corner }) {
  const cover = (/** @type {number} */ distance) => Math.min(1, Math.max(0, 0.5 - distance / scale));
  let colour = mix(COLOURS.ground, COLOURS.horizon, cover(distanceToPath(at, HORIZON) - 2.5));
  colour = mix(colour, COLOURS.line, cover(distanceToPath(at, SERPENTINE) - 3.5));
  colour = mix(colour, COLOURS.line, cover(Math.hypot(at[0] - 69, at[1] - 62) - 8));
  const opaque = corner === 0 ? 1 : cover(distanceToRoundedSquare(at, corner));
  return [...colour, Math.round(opaque * 255)];
}

/**
 * @param {Rgb} below
 * @param {Rgb} above
 * @param {number} share
 * @returns {Rgb}
 */
function mix(below, above, share) {
  const blend = (/** @type {0 | 1 | 2} */ i) => Math.round(below[i] + (above[i] - below[i]) * share);
  return [blend(0), blend(1), blend(2)];
}

/**
 * @param {Point} at
 * @param {readonly Point[]} points
 */
function distanceToPath(at, points) {
  let nearest = Number.POSITIVE_INFINITY;
  points.forEach((to, i) => {
    const from = points[i - 1];
    if (from) nearest = Math.min(nearest, distanceToSegment(at, from, to));
  });
  return nearest;
}

/**
 * @param {Point} at
 * @param {Point} from
 * @param {Point} to
 */
function distanceToSegment([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length2));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/**
 * @param {Point} at
 * @param {number} corner
 */
function distanceToRoundedSquare([x, y], corner) {
  const outX = Math.abs(x - 50) - 50 + corner;
  const outY = Math.abs(y - 50) - 50 + corner;
  return Math.hypot(Math.max(outX, 0), Math.max(outY, 0)) + Math.min(Math.max(outX, outY), 0) - corner;
}

/**
 * @param {Point} from
 * @param {Point} to
 * @returns {Point[]}
 */
function line(from, to) {
  return [from, to];
}

/**
 * @param {Point} centre
 * @param {{ radius: number, fromDeg: number, toDeg: number }} options
 * @returns {Point[]}
 */
function arc([x, y], { radius, fromDeg, toDeg }) {
  return Array.from({ length: 25 }, (_, i) => {
    const angle = ((fromDeg + ((toDeg - fromDeg) * i) / 24) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/**
 * @param {Point} from
 * @param {{ via: Point, to: Point }} options
 * @returns {Point[]}
 */
function curve(from, { via, to }) {
  return Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const at = (/** @type {0 | 1} */ k) => (1 - t) ** 2 * from[k] + 2 * t * (1 - t) * via[k] + t ** 2 * to[k];
    return [at(0), at(1)];
  });
}

/**
 * @param {number} size
 * @param {Buffer} pixels RGBA
 */
function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    Buffer.from([0]),
    pixels.subarray(row * size * 4, (row + 1) * size * 4),
  ]);
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
