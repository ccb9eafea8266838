/** A line to fly with the camera on, bends allowed: u, v pairs. One that closes repeats its first point at its end. */
export type Track = Float64Array;

const SAME_POINT_M = 1e-6;

/** The part of a track from `fromM` to `toM` metres along it: its two ends, and the bends between them. */
export function trackPart(track: Track, fromM: number, toM: number): Track {
  const bends: number[] = [];
  let [start, end]: [readonly number[] | undefined, readonly number[] | undefined] = [undefined, undefined];
  let alongM = 0;
  for (let i = 0; i + 3 < track.length; i += 2) {
    const [au = 0, av = 0, bu = 0, bv = 0] = [track[i], track[i + 1], track[i + 2], track[i + 3]];
    const lengthM = Math.hypot(bu - au, bv - av);
    const isLast = i + 4 >= track.length;
    const at = (m: number): readonly number[] => {
      const share = lengthM === 0 ? 0 : Math.min(1, Math.max(0, (m - alongM) / lengthM));
      return share === 1 ? [bu, bv] : [au + share * (bu - au), av + share * (bv - av)];
    };
    if (!start && (fromM <= alongM + lengthM || isLast)) start = at(fromM);
    if (!end && (toM <= alongM + lengthM || isLast)) end = at(toM);
    alongM += lengthM;
    if (alongM > fromM + SAME_POINT_M && alongM < toM - SAME_POINT_M && !isLast) bends.push(bu, bv);
  }
  return Float64Array.of(...(start ?? []), ...bends, ...(end ?? []));
}

/** Whether a track ends where it begins. */
export function isClosed(track: Track): boolean {
  const last = track.length - 2;
  return (
    track.length > 6 &&
    Math.hypot((track[0] ?? 0) - (track[last] ?? 0), (track[1] ?? 0) - (track[last + 1] ?? 0)) < SAME_POINT_M
  );
}

/** A ring as a track that ends where it begins. */
export function closedTrack(ring: Float64Array): Track {
  return Float64Array.of(...ring, ...ring.subarray(0, 2));
}
