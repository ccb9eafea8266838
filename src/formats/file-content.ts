import type { Issue } from '../survey/issue';
import type { HeightRaster } from '../terrain/height-raster';
import type { FormatId } from './format-id';
import type { FlightLog } from './logs/flight-log';
import type { SurveyPhoto } from './photos/survey-photo';
import type { VectorFile } from './vector/feature';

/** What a file holds, as domain data. */
export type FileContent =
  | { readonly kind: 'features'; readonly file: VectorFile }
  | { readonly kind: 'log'; readonly log: FlightLog }
  | { readonly kind: 'photo'; readonly photo: SurveyPhoto }
  | { readonly kind: 'terrain'; readonly raster: HeightRaster }
  | { readonly kind: 'files'; readonly files: readonly FileReading[] };

/** One file as read: what it is by its content, what it holds, and everything to say about it. */
export interface FileReading {
  readonly name: string;
  /** Null for what no reader knows. */
  readonly format: FormatId | null;
  readonly content: FileContent | undefined;
  readonly issues: readonly Issue[];
}
