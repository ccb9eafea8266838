import type { Camera } from '../survey/camera';
import { footprint } from './footprint';
import { shareLeftByOverlap } from './share-left-by-overlap';

/**
 * Distance between neighbouring transects, m: footprint across x (1 - side overlap).
 * A negative overlap leaves unseen strips between them; 100 % or more throws.
 */
export function lineSpacing(camera: Camera, heightM: number, sideOverlapPct: number): number {
  return footprint(camera, heightM).acrossM * shareLeftByOverlap(sideOverlapPct);
}
