/** Heights on a grid of cells that are square or nearly so; NaN where not known. Rows run south. */
export interface ShadeGrid {
  readonly columns: number;
  readonly rows: number;
  readonly heightsM: Float32Array;
  /** Size of a cell, east-west and north-south, m. */
  readonly cellXM: number;
  readonly cellYM: number;
}

export interface Light {
  /** Where it comes from, degrees true, and how high it stands, degrees. */
  readonly azimuthDeg: number;
  readonly altitudeDeg: number;
  /** Heights are multiplied by this, so that a steppe shows at all. */
  readonly exaggeration: number;
}

/** Light from the north-west at 45 degrees, as maps are shaded. */
export const mapLight: Light = { azimuthDeg: 315, altitudeDeg: 45, exaggeration: 1 };

/**
 * Hill shade by Horn's slopes (1981) and Lambert's law: 0 dark to 1 lit, level ground sin(altitude); NaN where the height is not
 * known. Unknown neighbours and those beyond the edge are taken level with the cell.
 */
export function hillShade(grid: ShadeGrid, { azimuthDeg, altitudeDeg, exaggeration }: Light = mapLight): Float32Array {
  const { columns, rows, heightsM, cellXM, cellYM } = grid;
  const shade = new Float32Array(columns * rows);
  const [azimuth, altitude] = [(azimuthDeg * Math.PI) / 180, (altitudeDeg * Math.PI) / 180];
  const east = Math.sin(azimuth) * Math.cos(altitude);
  const north = Math.cos(azimuth) * Math.cos(altitude);
  const up = Math.sin(altitude);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const own = heightsM[row * columns + column] ?? Number.NaN;
      const at = (dc: number, dr: number): number => {
        const [c, r] = [column + dc, row + dr];
        const known = c >= 0 && r >= 0 && c < columns && r < rows ? heightsM[r * columns + c] : undefined;
        return known === undefined || Number.isNaN(known) ? own : known;
      };
      const dx = (at(1, -1) + 2 * at(1, 0) + at(1, 1) - at(-1, -1) - 2 * at(-1, 0) - at(-1, 1)) / (8 * cellXM);
      const dy = (at(-1, -1) + 2 * at(0, -1) + at(1, -1) - at(-1, 1) - 2 * at(0, 1) - at(1, 1)) / (8 * cellYM);
      const [slopeX, slopeY] = [dx * exaggeration, dy * exaggeration];
      const lit = (up - east * slopeX - north * slopeY) / Math.sqrt(1 + slopeX * slopeX + slopeY * slopeY);
      shade[row * columns + column] = Number.isNaN(own) ? Number.NaN : Math.max(0, lit);
    }
  }
  return shade;
}
