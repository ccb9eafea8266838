import { useMemo } from 'react';
import { shotFootprints } from '../../coverage/shot-footprints';
import type { Shot } from '../../coverage/shot';
import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { localFrame } from '../../geo/local-frame';
import type { Polygon } from '../../geo/polygon';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { LookAnswer } from '../../survey/looked';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface PlaceMapProps {
  readonly evidence: FlightEvidence;
  readonly shots: readonly Shot[];
  readonly at: number;
  readonly answerAt: (shot: number) => LookAnswer | undefined;
}

/** Side of the drawing in its own units. */
const side = 200;
const margin = 14;

/** Where the photo lies in its sortie: the area, the shots by their answers, the ground that this one shows, north up. */
export function PlaceMap({ evidence, shots, at, answerAt }: PlaceMapProps) {
  const { t, q } = useWords();
  const areas = useAppState((state) => state.records.area);
  const plan = useAppState((state) => state.records.plan.get(evidence.planId ?? ''));
  const drawing = useMemo(() => drawn(shots), [shots]);
  const footprints = useMemo(() => {
    const { lens, heightM } = evidence.view ?? {};
    const options = { ...(lens && { lens }), ...(heightM !== undefined && { heightM }) };
    return new Map(shotFootprints(shots, options).footprints.map(({ shot, corners }) => [shot, corners]));
  }, [shots, evidence.view]);
  const outlines = useMemo(
    () => (plan && drawing ? plan.areaIds.flatMap((id) => areas.get(id)?.polygon ?? []).map(drawing.path) : []),
    [areas, plan, drawing],
  );
  if (!drawing) return <p className={classes.noMap}>{t('look.no-place')}</p>;
  const footprint = footprints.get(at);
  const here = shots[at]?.place;
  const [x = 0, y = 0] = here ? drawing.at(here) : [];
  return (
    <svg className={classes.map} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={t('look.map')}>
      {outlines.map((d) => (
        <path key={d} className={classes.mapArea} d={`${d}Z`} />
      ))}
      <path className={classes.mapLine} d={drawing.line} />
      {shots.map(({ place, name }, i) => {
        const spot = place && drawing.at(place);
        const answer = answerAt(i);
        return (
          spot &&
          answer && <circle key={name} data-answer={answer} cx={spot[0]} cy={spot[1]} r={answer === 'find' ? 5 : 2} />
        );
      })}
      {footprint && <path className={classes.mapGround} d={`${drawing.path(footprint)}Z`} />}
      {here && <circle className={classes.mapHere} cx={x} cy={y} r={5} />}
      <path className={classes.mapNorth} d={`M${side - 12} 6l6 18l-6 -4l-6 4Z`} />
      <path className={classes.mapBar} d={`M8 ${side - 12}v5h${drawing.barM * drawing.unitsPerM}v-5`} />
      <text x={12 + drawing.barM * drawing.unitsPerM} y={side - 6}>
        {q.distance(drawing.barM)}
      </text>
    </svg>
  );
}

/** The shots in the middle of the drawing; undefined where none has a place. */
function drawn(shots: readonly Shot[]) {
  const places = shots.flatMap(({ place }) => (place ? [place] : []));
  const bounds = boundsOf(places);
  if (!bounds) return undefined;
  const frame = localFrame([(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2]);
  const points = places.map(frame.toLocal);
  const halfM = Math.max(40, ...points.map(({ xM, yM }) => Math.max(Math.abs(xM), Math.abs(yM))));
  const unitsPerM = (side / 2 - margin) / halfM;
  const at = (place: LngLat): readonly [number, number] => {
    const { xM, yM } = frame.toLocal(place);
    return [side / 2 + xM * unitsPerM, side / 2 - yM * unitsPerM];
  };
  const path = (line: readonly LngLat[] | Polygon[number]) =>
    line
      .map(
        (place, i) =>
          `${i === 0 ? 'M' : 'L'}${at(place)
            .map((one) => one.toFixed(1))
            .join(' ')}`,
      )
      .join('');
  return { at, path, line: path(places), unitsPerM, barM: roundLength(side / 4 / unitsPerM) };
}

/** 1, 2 or 5 times a power of ten, at most the length given. */
function roundLength(atMostM: number): number {
  const power = 10 ** Math.floor(Math.log10(atMostM));
  return ([5, 2, 1].find((digit) => digit * power <= atMostM) ?? 1) * power;
}
