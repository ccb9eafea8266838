import type { ExportFeature } from '../../formats/vector/record-features';
import type { WritableFormat } from '../../formats/writers';
import type { Language } from '../../i18n/language';

/** What a file of features is made with. */
export interface FeatureFileOptions {
  /** Title inside the file, ASCII. */
  readonly name: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Of layer and column titles. */
  readonly language: Language;
}

/** Writes files of features away from the screen's thread. */
export interface FeatureFiles {
  write(
    format: WritableFormat,
    features: readonly ExportFeature[],
    options: FeatureFileOptions,
  ): Promise<Uint8Array<ArrayBuffer>>;
}
