import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/sightings/fold-text';

describe('text as it is searched', () => {
  it('finds Kazakh words typed on a Russian keyboard', () => {
    expect(foldText('Жасырын Қойма, ӨЗЕН, үңгір, һ, Ұлан, ғарыш, Әулие')).toBe(
      'жасырын коима, озен, унгир, х, улан, гарыш, аулие',
    );
  });

  it('knows no case, no accents and no wide spaces', () => {
    expect(foldText('  Ёлка\n и   Café ')).toBe('елка и cafe');
  });
});
