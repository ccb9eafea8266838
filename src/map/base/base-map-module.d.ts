declare module 'virtual:dala-base-map' {
  /** Where the base map's data lie, `BaseMapData` as JSON: see `base-map-build.mjs`. */
  export const baseMapAddress: string;
}
