import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language';
import { loadCatalogue } from '../../src/i18n/load-catalogue';
import { translator } from '../../src/i18n/translator';

describe('figures in messages', () => {
  it('writes every number by locale, whether the message asks for a format or not', async () => {
    const ru = translator('ru', await loadCatalogue('ru'));
    const en = translator('en', await loadCatalogue('en'));
    const values = { minutes: 22.25, rangeM: 8000 };
    expect(en('issue.plan-out-of-reach', values)).toContain('8,000');
    expect(ru('issue.plan-out-of-reach', values)).toMatch(/8\u00a0000/);
    expect(ru('issue.plan-out-of-reach', values)).not.toContain('NaN');
    const figure = { name: 'x', value: 12.5, least: 1, most: 10_000 };
    expect(ru('issue.plan-figure-invalid', figure)).toMatch(/12,5[\s\S]*10\u00a0000/);
    expect(en('issue.plan-figure-invalid', figure)).toMatch(/12\.5[\s\S]*10,000/);
  });

  it.each(languages)("says the offset of a camera's clock with a true minus sign in %s", async (language) => {
    const t = translator(language, await loadCatalogue(language));
    const comma = language === 'en' ? '.' : ',';
    for (const by of ['receiver', 'positions', 'triggers', 'time-zone'] as const) {
      expect(t(`evidence.clock-by-${by}`, { minutes: -300.5 })).toContain(`\u2212300${comma}5`);
    }
    expect(t('issue.camera-clock-offset', { minutes: -0.5, count: 3 })).toContain(`\u22120${comma}5`);
  });
});
