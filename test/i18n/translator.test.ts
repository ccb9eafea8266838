import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/i18n/language';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import { translator } from '../../src/i18n/translator';

describe('translator', () => {
  it.each([
    [1, '1 вылет'],
    [2, '2 вылета'],
    [5, '5 вылетов'],
    [21, '21 вылет'],
  ])('uses the Russian plural for %i', async (count, words) => {
    const t = translator('ru', await loadCatalogue('ru'));
    expect(t('plan.sorties-count', { count })).toBe(words);
  });

  it('shows markup in an argument as text', async () => {
    const t = translator('en', await loadCatalogue('en'));
    expect(t('plan.of', { area: '<b>garden</b>' })).toBe('Plan: <b>garden</b>');
  });

  it('throws where an argument is missing instead of showing a hole', async () => {
    const t = translator('en', await loadCatalogue('en'));
    expect(() => t('plan.of')).toThrow(/area/);
  });
});

describe('languageFor', () => {
  it('takes the first language of the device that the product speaks, else Russian', () => {
    expect(languageFor(['de-DE', 'kk-KZ', 'en'])).toBe('kk');
    expect(languageFor(['en-US'])).toBe('en');
    expect(languageFor(['de', 'fr'])).toBe('ru');
    expect(languageFor([])).toBe('ru');
  });
});
