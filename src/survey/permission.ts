import type { Polygon } from '../geo/polygon';

/** A permission to fly, as an authority gave it. What it does not say binds nothing. */
export interface Permission {
  readonly kind: 'permission';
  readonly id: string;
  /** As written on it. */
  readonly number: string;
  /** Where it holds; absent: everywhere. */
  readonly polygons?: readonly Polygon[];
  /** Heights above ground between which it holds, m. */
  readonly lowestM?: number;
  readonly highestM?: number;
  /** First and last moment, ISO 8601 with the offset of the place. */
  readonly from?: string;
  readonly to?: string;
  /** Of the office to be told before take-off and after landing; an office's number, not a person's. */
  readonly telephone?: string;
  readonly note?: string;
}

/** How a permission stands at a moment. */
export interface PermissionState {
  /** `valid` now; `later`: it has not begun; `over`: it has ended. */
  readonly state: 'valid' | 'later' | 'over';
  /** Until it ends, s; absent where it does not say. */
  readonly leftS?: number;
}

export function permissionState({ from, to }: Permission, now: Date): PermissionState {
  const [fromMs, toMs] = [Date.parse(from ?? ''), Date.parse(to ?? '')];
  const leftS = (toMs - now.getTime()) / 1000;
  const state = leftS <= 0 ? 'over' : fromMs > now.getTime() ? 'later' : 'valid';
  return { state, ...(!Number.isNaN(leftS) && { leftS }) };
}
