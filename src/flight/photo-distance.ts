import type { Camera } from '../survey/camera';
import { footprint } from './footprint';
import { shareLeftByOverlap } from './share-left-by-overlap';

/**
 * Distance between photos along a transect, m: footprint along x (1 - front overlap).
 * A negative overlap leaves unseen ground between them; 100 % or more throws.
 */
export function photoDistance(camera: Camera, heightM: number, frontOverlapPct: number): number {
  return footprint(camera, heightM).alongM * shareLeftByOverlap(frontOverlapPct);
}
