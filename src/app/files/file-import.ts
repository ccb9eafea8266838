import type { FileReading } from '../../formats/file-content';
import type { VectorFeature } from '../../formats/vector/feature';

/** What polygons, points and lines of files are taken as. */
export type PolygonsAs = 'area' | 'no-fly-zone' | 'permission' | 'district';
export type PointsAs = 'launch-site' | 'obstacle' | 'nothing';
export type LinesAs = 'obstacle' | 'nothing';

/** Files that were read and are looked at before anything is stored. */
export interface FileImport {
  readonly busy: boolean;
  readonly readings: readonly FileReading[];
  readonly polygonsAs: PolygonsAs;
  readonly pointsAs: PointsAs;
  /** Lines of files; absent: they are left. */
  readonly linesAs?: LinesAs;
}

/** The files of readings, archives opened. */
export function filesIn(readings: readonly FileReading[]): readonly FileReading[] {
  return readings.flatMap((reading) => (reading.content?.kind === 'files' ? filesIn(reading.content.files) : reading));
}

/** All features of readings, archives opened. */
export function featuresOf(readings: readonly FileReading[]): readonly VectorFeature[] {
  return filesIn(readings).flatMap(({ content }) => (content?.kind === 'features' ? content.file.features : []));
}

/** All issues of readings, archives opened. */
export function issuesOf(readings: readonly FileReading[]): FileReading['issues'] {
  return readings.flatMap(({ content, issues }) =>
    content?.kind === 'files' ? [...issues, ...issuesOf(content.files)] : issues,
  );
}
