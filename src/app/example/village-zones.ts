import { destination } from '../../geo/geodesic';
import type { Ring } from '../../geo/polygon';
import type { Area } from '../../survey/area';
import type { NoFlyZone } from '../../survey/no-fly-zone';

/** Every so many areas a made-up settlement lies at the edge of one. */
const zoneEvery = 8;
const corners = 24;
const marginM = 50;

/** No-fly zones over made-up settlements that reach into some areas. */
export function villageZones(areas: readonly Area[], random: () => number): readonly NoFlyZone[] {
  return areas
    .filter((_, i) => i % zoneEvery === 2)
    .map((area, i) => {
      const [outer] = area.polygon;
      const center = outer[Math.floor(random() * (outer.length - 1))];
      if (!center) throw new Error(`Area ${area.code} has no corners.`);
      const radiusM = 350 + random() * 400;
      const ring: Ring = Array.from({ length: corners + 1 }, (_corner, k) =>
        destination(center, 360 - ((k % corners) / corners) * 360, radiusM),
      );
      const number = String(i + 1).padStart(2, '0');
      return { kind: 'no-fly-zone', id: `example-zone-${number}`, name: `Z${number}`, polygon: [ring], marginM };
    });
}
