import type { Language } from './language';
import type { Catalogue } from './message';

const loaders: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./messages/en')).en,
  ru: async () => (await import('./messages/ru')).ru,
  kk: async () => (await import('./messages/kk')).kk,
};

/** The catalogue of a language, loaded once it is asked for. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return loaders[language]();
}
