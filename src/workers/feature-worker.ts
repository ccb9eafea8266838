import { expose, transfer } from 'comlink';
import type { FeatureFiles } from '../app/ports/feature-files';
import { writers } from '../formats/writers';
import { loadCatalogue } from '../i18n/load-catalogue';
import { translator } from '../i18n/translator';

/** The writers of feature files inside their worker. */
const files: FeatureFiles = {
  async write(format, features, { language, ...options }) {
    const translate = translator(language, await loadCatalogue(language));
    const bytes = new Uint8Array(await writers[format].write(features, { ...options, translate }));
    return transfer(bytes, [bytes.buffer]);
  },
};

export type FeatureWorker = typeof files;

expose(files);
