/** What a person may tell a reader that the file does not. */
export interface ReadOptions {
  /** Coordinate system of the file, `EPSG:28413` or WKT; it goes before what the file says. */
  readonly fromCrs?: string | undefined;
}
