declare module 'virtual:dala-base-map' {
  /** See `base-map-build.mjs`. */
  export const baseMapData: import('./base-map-data').BaseMapData;
}
