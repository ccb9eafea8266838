import { featuresOf, type FileImport, filesIn } from '../../app/files/file-import';
import type { LngLat } from '../../geo/lng-lat';
import type { AreaOnMap, MapContent, MarkOnMap, TrackOnMap } from '../../map/map-content';

/** The most points that are marked before anything is imported. */
const markedPoints = 500;

/** What files hold, drawn before it is imported: outlines, lines, points, and where an outline is wrong. */
export function importContent({ readings }: FileImport): Pick<MapContent, 'areas' | 'tracks' | 'marks'> {
  const features = featuresOf(readings);
  const areas = features.flatMap(({ geometry, name = '' }, i): readonly AreaOnMap[] =>
    geometry.type === 'polygon'
      ? [{ area: { kind: 'area', id: `import-${i}`, code: name.slice(0, 24), name, polygon: geometry.polygon } }]
      : [],
  );
  const tracks = features.flatMap(({ geometry }, i): readonly TrackOnMap[] =>
    geometry.type === 'line' ? [{ id: `import-${i}`, parts: [geometry.line] }] : [],
  );
  const points = features.flatMap(({ geometry, name = '' }): readonly MarkOnMap[] =>
    geometry.type === 'point' ? [{ place: geometry.place, label: name }] : [],
  );
  const wrong = filesIn(readings).flatMap(({ issues }) =>
    issues.flatMap(({ where }): readonly MarkOnMap[] => (where?.at ? [{ place: where.at, label: '' }] : [])),
  );
  return {
    areas,
    tracks: [...tracks, ...logTracks({ readings })],
    marks: [...points.slice(0, markedPoints), ...wrong],
  };
}

function logTracks({ readings }: Pick<FileImport, 'readings'>): readonly TrackOnMap[] {
  return filesIn(readings).flatMap(({ name, content }): readonly TrackOnMap[] => {
    if (content?.kind !== 'log') return [];
    const { count, lng, lat } = content.log.track;
    const line = Array.from({ length: count }, (_, i): LngLat => [lng[i] ?? 0, lat[i] ?? 0]);
    return [{ id: name, parts: [line] }];
  });
}
