declare module 'virtual:dala-base-map' {
  /** See `base-map-build.mjs`. */
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import in another way
  export const baseMapData: import('./base-map-data').BaseMapData;
}
