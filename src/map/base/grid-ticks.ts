import type { Language } from '../../i18n/language';
import { quantities } from '../../i18n/quantities';

const stepsDeg = [30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/** Meridians stand at least this far apart on screen. */
const closestPx = 220;

/** Degrees between grid lines at a zoom. */
export function gridStepDeg(zoom: number): number {
  const pxPerDeg = (256 * 2 ** zoom) / 360;
  return stepsDeg.findLast((stepDeg) => stepDeg * pxPerDeg >= closestPx) ?? 30;
}

/** Multiples of a step within a range, in degrees. */
export function gridTicks(from: number, to: number, stepDeg: number): number[] {
  const first = Math.ceil(from / stepDeg);
  const count = Math.max(0, Math.floor(to / stepDeg) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * stepDeg);
}

/** Letters for above and below zero, as maps of the language have them. */
const sides: Record<Language, Record<'lat' | 'lng', readonly [above: string, below: string]>> = {
  en: { lat: ['N', 'S'], lng: ['E', 'W'] },
  ru: { lat: ['с. ш.', 'ю. ш.'], lng: ['в. д.', 'з. д.'] },
  kk: { lat: ['с. е.', 'о. е.'], lng: ['ш. б.', 'б. б.'] },
};

/** Writes a grid line's degrees as the language does: `43.5° N`, `43,5° с. ш.`. */
export function degreeLabels(language: Language): (deg: number, stepDeg: number, axis: 'lat' | 'lng') => string {
  const { number } = quantities(language);
  return (deg, stepDeg, axis) => {
    const decimals = Math.max(0, Math.ceil(-Math.log10(stepDeg) - 1e-9));
    return `${number(Math.abs(deg), decimals)}° ${sides[language][axis][deg < 0 ? 1 : 0]}`;
  };
}
