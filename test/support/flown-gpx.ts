import type { Sortie } from '../../src/survey/sortie';

/** A flight log of the first `transects` of a sortie at its speed, as a ground station writes GPX. */
export function flownGpx(
  { legs }: Sortie,
  { transects, speedMS, startMs }: { readonly transects: number; readonly speedMS: number; readonly startMs: number },
): string {
  const flown = legs.slice(
    0,
    legs.findIndex((leg) => leg === legs.filter(({ kind }) => kind === 'transect')[transects]),
  );
  const points: string[] = [];
  let timeMs = startMs;
  const add = (lng: number, lat: number, heightM: number) =>
    points.push(
      `<trkpt lat="${lat}" lon="${lng}"><ele>${500 + heightM}</ele><time>${new Date(timeMs).toISOString()}</time></trkpt>`,
    );
  const [first] = flown;
  const start = first?.points[0];
  if (start) add(start.position[0], start.position[1], 0);
  for (const { points: places } of flown) {
    places.slice(1).forEach((to, i) => {
      const from = places[i];
      if (!from) return;
      const [dx, dy] = [to.position[0] - from.position[0], to.position[1] - from.position[1]];
      const lengthM = Math.hypot(dx * 79_500, dy * 111_100);
      const steps = Math.max(1, Math.ceil(lengthM / speedMS));
      for (let step = 1; step <= steps; step++) {
        timeMs += 1000;
        const share = step / steps;
        add(
          from.position[0] + dx * share,
          from.position[1] + dy * share,
          from.heightM + (to.heightM - from.heightM) * share,
        );
      }
    });
  }
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}
