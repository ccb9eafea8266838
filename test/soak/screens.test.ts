import { describe, expect } from 'vitest';
import { themes } from '../../src/app/ports/settings';
import { type Orientation, orientations } from '../support/browser-session';
import { journey } from '../support/journey';
import { type Part, parts } from '../support/screens/screen-walk';
import { tongues, walkOptions, walkScreens } from '../support/screens/walk-screens';

/** One combination alone, as `SCREENS_IN=ru,portrait,light`; each may be left empty for all, `long` is the long English. */
const [onlyTongue, onlyOrientation, onlyTheme] = process.env['SCREENS_IN']?.split(',') ?? [];
const wanted = <T extends string>(all: readonly T[], only: string | undefined): readonly T[] =>
  all.filter((one) => !only || one === only);

describe('every screen', () => {
  for (const tongue of wanted(tongues, onlyTongue)) {
    for (const theme of wanted(themes, onlyTheme)) {
      journey(
        `has no cut text, small target, hidden focus or fault against WCAG 2.2 AA in ${tongue}, ${theme}`,
        async (app) => expect(await walkScreens(app, { tongue, theme, seen: everyPart() })).toEqual([]),
        { ...walkOptions, timeoutMs: 20 * 60_000 },
      );
    }
  }
});

/** All parts but the one that goes through the first pages of the others. */
function everyPart(): Partial<Record<Part, readonly Orientation[]>> {
  const { jobs: _, ...others } = parts;
  const both = wanted(orientations, onlyOrientation);
  return Object.fromEntries(Object.keys(others).map((part) => [part, both]));
}
