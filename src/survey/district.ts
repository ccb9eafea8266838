import type { Polygon } from '../geo/polygon';
import type { Language } from '../i18n/language';

/** A unit of a region with an imported boundary (or a schematic one of the example). */
export interface District {
  readonly kind: 'district';
  readonly id: string;
  /** Nine-digit KATO code. Schematic districts of the example have codes that begin with X. */
  readonly kato: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly polygons: readonly Polygon[];
  /** Where the boundary comes from, with its licence, as credits show it. */
  readonly source: string;
}
