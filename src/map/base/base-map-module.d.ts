declare module 'virtual:dala-base-map' {
  import type { BaseMapData } from './base-map-data';

  export const baseMapData: BaseMapData;
}
