import type { LngLat } from '../../geo/lng-lat';
import type { Ring } from '../../geo/polygon';
import type { District } from '../../survey/district';

/** The rectangle that the districts share, degrees: steppe of the region, no border of anything real. */
const frame = { west: 70.2, south: 43.1, east: 74.9, north: 45.2 };

/** Columns of districts from west to east, each cut into this many rows. */
const rowsByColumn = [2, 3, 2];

/** How far a shared corner leaves the regular grid, as a share of a cell. */
const jitter = 0.16;

/** Seven districts that lie side by side without gaps. Their codes begin with X: no KATO code does. */
export function schematicDistricts(random: () => number): readonly District[] {
  const widthDeg = (frame.east - frame.west) / rowsByColumn.length;
  const borders = Array.from({ length: rowsByColumn.length + 1 }, (_, i) => bend(frame.west + i * widthDeg, i, random));
  let number = 0;
  return rowsByColumn.flatMap((rows, column) => {
    const left = borders[column];
    const right = borders[column + 1];
    if (!left || !right) throw new Error(`Column ${column} has no borders.`);
    return Array.from({ length: rows }, (_, row) => {
      number += 1;
      return district(number, cell({ left, right, from: row / rows, to: (row + 1) / rows }));
    });
  });
}

/** A border between columns: longitude by latitude, straight at the frame's sides. */
type Border = (share: number) => LngLat;

function bend(lng: number, index: number, random: () => number): Border {
  const swayDeg = index === 0 || index === rowsByColumn.length ? 0 : jitter * (1 + random());
  const phase = random() * Math.PI;
  return (share) => [
    lng + swayDeg * Math.sin(share * Math.PI * 2 + phase),
    frame.south + share * (frame.north - frame.south),
  ];
}

function cell({ left, right, from, to }: { left: Border; right: Border; from: number; to: number }): Ring {
  const steps = 8;
  const up = Array.from({ length: steps + 1 }, (_, i) => right(from + ((to - from) * i) / steps));
  const down = Array.from({ length: steps + 1 }, (_, i) => left(to - ((to - from) * i) / steps));
  const ring = [...up, ...down];
  const [first] = ring;
  if (!first) throw new Error('A district without corners.');
  return [...ring, first];
}

function district(number: number, ring: Ring): District {
  return {
    kind: 'district',
    id: `example-district-${number}`,
    kato: `X0000000${number}`,
    name: { kk: `Шартты аудан ${number}`, ru: `Условный район ${number}`, en: `Schematic district ${number}` },
    polygons: [[ring]],
    source: 'Dala',
  };
}
