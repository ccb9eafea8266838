import { expect, it } from 'vitest';
import { languageFor } from '../../src/i18n/language';

it.each([
  [['kk-KZ', 'ru'], 'kk'],
  [['ru-RU'], 'ru'],
  [['en-US', 'kk'], 'en'],
  [['de', 'fr', 'kk'], 'kk'],
  [['zh-CN'], 'ru'],
  [[], 'ru'],
] as const)('a device that prefers %j begins in %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});
