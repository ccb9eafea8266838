import { pixelPlace } from '../../coverage/pixel-place';
import type { Shot } from '../../coverage/shot';
import { shotPose } from '../../coverage/shot-pose';
import type { IssueCode } from '../../i18n/message';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { PhotoPoint } from '../../survey/photo-mark';
import type { PositionFix } from '../../survey/sighting';

/** The ground under a point of a photo; or why it is not known, with the place of the camera where that is. */
export type PlaceOnShot =
  | { readonly position: PositionFix }
  | { readonly lacks: IssueCode; readonly position?: PositionFix };

const lackCodes = {
  'above-horizon': 'photo-above-horizon',
  'too-flat': 'photo-too-flat',
  'on-ground': 'photo-on-ground',
} as const;

/** Where on the ground a point of a shot lies, by the shot's own pose and lens or as its evidence says it was seen. */
export function placeOnShot(
  shots: readonly Shot[],
  index: number,
  { point, view }: { readonly point: PhotoPoint; readonly view: FlightEvidence['view'] },
): PlaceOnShot {
  const shot = shots[index];
  const taken = shot?.place && { position: { place: shot.place, by: 'photo' as const } };
  const pose = shotPose(shots, index, view?.heightM === undefined ? {} : { heightM: view.heightM });
  if (typeof pose === 'string') return { lacks: pose, ...taken };
  const lens = view?.lens ?? shot?.lens;
  if (!lens) return { lacks: 'look-lens-unknown', ...taken };
  const found = pixelPlace(lens, pose, { point });
  if ('reason' in found) return { lacks: lackCodes[found.reason], ...taken };
  const { place, accuracyM, ellipse } = found;
  return { position: { place, by: 'drone-photo', accuracyM, ellipse } };
}
