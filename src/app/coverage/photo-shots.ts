import type { Shot } from '../../coverage/shot';
import type { LogPhoto } from '../../formats/logs/flight-log';
import type { SurveyPhoto } from '../../formats/photos/survey-photo';
import type { Issue } from '../../survey/issue';
import { photoLens } from '../../survey/photo-lens';

/** A photo with the name of its file. */
export interface NamedPhoto {
  readonly name: string;
  readonly photo: SurveyPhoto;
}

/** Photos in the order of their cameras' clocks, and what there is to say about their cameras. */
export function photoShots(photos: readonly NamedPhoto[]): {
  readonly shots: readonly Shot[];
  readonly issues: readonly Issue[];
} {
  const shots = photos.map(shotOf);
  const byTime = shots.toSorted((one, other) => (one.cameraTimeMs ?? 0) - (other.cameraTimeMs ?? 0));
  return { shots: byTime, issues: cameraIssues(photos) };
}

function shotOf({ name, photo }: NamedPhoto): Shot {
  const { place, heightAboveStartM, gimbal, flight, takenAt, gpsTime } = photo;
  const lens = photoLens(photo)?.lens;
  return {
    name,
    gimbal,
    flight,
    ...(place && { place }),
    ...(heightAboveStartM !== undefined && { heightAboveStartM }),
    // A time without a zone is read as UTC on every device: what is missing to UTC is the clock's offset.
    ...(takenAt && { cameraTimeMs: Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(takenAt) ? takenAt : `${takenAt}Z`) }),
    ...(gpsTime && { gpsTimeMs: Date.parse(gpsTime) }),
    ...(lens && { lens }),
  };
}

/** Each model once. */
function cameraIssues(photos: readonly NamedPhoto[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { photo } of photos) {
    const values = { model: photo.model ?? '?' };
    const found = photoLens(photo);
    const key = `${values.model} ${found?.by}`;
    if (!found) issues.set(key, { code: 'photo-camera-unknown', severity: 'warning', values });
    else if (found.by === 'equivalent')
      issues.set(key, { code: 'photo-camera-by-equivalent', severity: 'info', values });
  }
  return [...issues.values()];
}

/** The shots of a log's triggers, in its own time. */
export function triggerShots(photos: readonly LogPhoto[]): readonly Shot[] {
  return photos.map(({ place, fileName, timeMs, heightAboveStartM, yawDeg, cameraYawDeg, cameraPitchDeg }, i) => ({
    name: fileName ?? `${i + 1}`,
    place,
    ...(heightAboveStartM !== undefined && { heightAboveStartM }),
    ...(timeMs !== undefined && { cameraTimeMs: timeMs }),
    gimbal: {
      ...(cameraYawDeg !== undefined && { yawDeg: cameraYawDeg }),
      ...(cameraPitchDeg !== undefined && { pitchDeg: cameraPitchDeg }),
    },
    flight: yawDeg === undefined ? {} : { yawDeg },
  }));
}
