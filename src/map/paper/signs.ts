import type { SightingKind } from '../../survey/sighting';
import { hiddenKinds, sightingGlyphs } from '../sighting-glyphs';
import type { Sign } from './paper-mark';

/** A surface. */
export function boxSign(style: {
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}): Sign {
  return [{ d: 'M2 3h24v12h-24z', width: 1.5, ...style }];
}

export function lineSign(stroke: string, width: number, dash: readonly number[] = []): Sign {
  return [{ d: 'M1 9h26', stroke, width, dash }];
}

export function dotSign(fill: string): Sign {
  return [{ d: 'M14 4a5 5 0 1 0 .001 0z', fill }];
}

export function diamondSign(fill: string): Sign {
  return [{ d: 'M14 1l8 8l-8 8l-8-8z', fill }];
}

export function triangleSign(fill: string): Sign {
  return [{ d: 'M14 1l8 15h-16z', fill }];
}

/** The H in a square of a launch site. */
export function squareSign(fill: string, letter: string): Sign {
  return [
    { d: 'M5 0h18v18h-18z', fill },
    { d: 'M11 5v8M17 5v8M11 9h6', stroke: letter, width: 2 },
  ];
}

export function sightingSign(
  kind: SightingKind,
  { fill, line }: { readonly fill: string; readonly line: string },
): Sign {
  return [
    { d: hiddenKinds.has(kind) ? 'M5 0h18v18h-18z' : 'M14 0a9 9 0 1 0 .001 0z', fill },
    {
      d: sightingGlyphs[kind],
      x: 14 - 12 * glyphScale,
      y: 9 - 12 * glyphScale,
      scale: glyphScale,
      stroke: line,
      width: 2,
    },
  ];
}

/** Glyphs are drawn on a grid of 24. */
const glyphScale = 0.52;
