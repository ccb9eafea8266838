import { useMemo } from 'react';
import { shotFootprints } from '../../coverage/shot-footprints';
import type { Shot } from '../../coverage/shot';
import type { FlightEvidence } from '../../survey/flight-evidence';
import type { LookAnswer } from '../../survey/looked';
import { useAppState } from '../app-provider';
import { localDrawing } from '../controls/local-drawing';
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
const paper = { width: side, height: side, margin: 14, leastM: 40 };

/** Where the photo lies in its sortie: the area, the shots by their answers, the ground that this one shows, north up. */
export function PlaceMap({ evidence, shots, at, answerAt }: PlaceMapProps) {
  const { t, q } = useWords();
  const areas = useAppState((state) => state.records.area);
  const plan = useAppState((state) => state.records.plan.get(evidence.planId ?? ''));
  const drawing = useMemo(() => {
    const places = shots.flatMap(({ place }) => (place ? [place] : []));
    const drawn = localDrawing(places, paper);
    return drawn && { ...drawn, line: drawn.path(places) };
  }, [shots]);
  const footprints = useMemo(() => {
    const { lens, heightM } = evidence.view ?? {};
    const options = { ...(lens && { lens }), ...(heightM !== undefined && { heightM }) };
    return new Map(shotFootprints(shots, options).footprints.map(({ shot, corners }) => [shot, corners]));
  }, [shots, evidence.view]);
  const outlines = useMemo(
    () =>
      plan && drawing
        ? plan.areaIds.flatMap((id) => areas.get(id)?.polygon ?? []).map((ring) => drawing.path(ring))
        : [],
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
      <path className={classes.mapBar} d={`M8 ${side - 12}v5h${drawing.bar.units}v-5`} />
      <text x={12 + drawing.bar.units} y={side - 6}>
        {q.distance(drawing.bar.lengthM)}
      </text>
    </svg>
  );
}
