import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue';
import type { Language } from '../../../src/i18n/language';
import { quantities } from '../../../src/i18n/quantities';
import { translator } from '../../../src/i18n/translator';
import type { Permission } from '../../../src/survey/permission';
import { viewedPermissions } from '../../../src/ui/map-view/viewed-permissions';

describe('permissions on the map', () => {
  it.each([
    ['en', ['up to 120 m', 'from 50 m up', '50–120 m', '']],
    ['ru', ['до 120 м', 'от 50 м', '50–120 м', '']],
    ['kk', ['120 м дейін', '50 м бастап', '50–120 м', '']],
  ] as const)('say the heights that are given and no other in %s', async (language, said) => {
    const shown = [];
    for (const heights of [{ highestM: 120 }, { lowestM: 50 }, { lowestM: 50, highestM: 120 }, {}]) {
      shown.push(await heightWords(language, heights));
    }
    expect(shown).toEqual(said);
  });
});

async function heightWords(language: Language, heights: Pick<Permission, 'lowestM' | 'highestM'>): Promise<string> {
  const words = { language, t: translator(language, await loadCatalogue(language)), q: quantities(language) };
  const permission: Permission = { kind: 'permission', id: 'one', number: '7', ...heights };
  const steps = viewedPermissions([permission], [], { words, now: new Date('2026-07-01T09:00:00Z') });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return (step.value.grounds[0]?.words[1] ?? '').replaceAll('\u00a0', ' ');
  }
}
