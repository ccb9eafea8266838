import type { Polygon } from '../geo/polygon';

/** A growth or search area: one polygon, holes allowed. */
export interface Area {
  readonly kind: 'area';
  readonly id: string;
  /** ASCII, up to 12 of A-Z 0-9 and hyphen, unique in the operation: the first part of every sortie's code. */
  readonly code: string;
  readonly name: string;
  readonly polygon: Polygon;
  /** KATO code of its district, and whether geometry, a person or only a suggestion says so. */
  readonly district?: { readonly kato: string; readonly by: 'geometry' | 'person' | 'nearest-settlement' };
  /** Days after which the area has to be seen again. */
  readonly revisitDays?: number;
  /** How much likelier than others a person thinks it that targets stand here; absent: 1. */
  readonly searchWeight?: number;
  readonly note?: string;
}
