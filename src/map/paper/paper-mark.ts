/** A path of SVG on a sheet of paper; its own origin lies at x, y and its own unit is `scale` units of the sheet. */
export interface PaperPath {
  readonly d: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

export interface PaperText {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly align: 'start' | 'middle' | 'end';
  readonly colour: string;
  /** A light edge, for text over the map. */
  readonly halo?: string;
}

export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something on a sheet of paper, in the sheet's units (a quarter of a millimetre) from its top left corner. */
export type PaperMark =
  | { readonly kind: 'text'; readonly text: PaperText }
  | { readonly kind: 'path'; readonly path: PaperPath }
  /** The map's picture. */
  | { readonly kind: 'picture'; readonly box: PaperBox };

/** The sign of a line of the legend, in a box of 28 by 18. */
export type Sign = readonly PaperPath[];

/** What a sign stands for. */
export interface LegendLine {
  readonly text: string;
  readonly sign: Sign;
}
