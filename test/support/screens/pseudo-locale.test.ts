import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import { translator } from '../../../src/i18n/translator';
import { pseudoLocale, pseudoMessage } from './pseudo-locale';

it('makes English longer and strange, and leaves what is filled in alone', async () => {
  expect(pseudoMessage('Plan {area}: {count, plural, one {# sortie} other {# sorties}}')).toBe(
    'Ƥļåñåñ {area}: {count, plural, one {# šöřţíéíé} other {# šöřţíéšíéš}}',
  );
  const t = translator('en', pseudoLocale(await loadCatalogue('en')));
  expect(t('plan.save', { count: 2 })).toContain('2');
});
