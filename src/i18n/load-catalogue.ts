import type { Language } from './language';
import type { Catalogue, StartCatalogue } from './message';

const startLoaders: Record<Language, () => Promise<StartCatalogue>> = {
  en: async () => (await import('./messages/en-start')).enStart,
  ru: async () => (await import('./messages/ru-start')).ruStart,
  kk: async () => (await import('./messages/kk-start')).kkStart,
};

const loaders: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./messages/en')).en,
  ru: async () => (await import('./messages/ru')).ru,
  kk: async () => (await import('./messages/kk')).kk,
};

/** The words of a language's first screen. */
export function loadStartCatalogue(language: Language): Promise<StartCatalogue> {
  return startLoaders[language]();
}

/** All words of a language, those of the first screen among them. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return loaders[language]();
}
