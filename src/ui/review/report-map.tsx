import { useMemo } from 'react';
import type { Report } from '../../app/review/report';
import type { Records } from '../../app/records';
import type { AreaAge } from '../../app/review/reviewed';
import { boundsOf } from '../../geo/bounds';
import type { LngLat } from '../../geo/lng-lat';
import { toWorld } from '../../geo/mercator';
import type { Polygon } from '../../geo/polygon';
import { mapColours } from '../../map/map-colours';
import { useAppState } from '../app-provider';
import classes from './overview.module.css';

const widthPx = 680;
const mostHeightPx = 430;
const marginPx = 12;

const ages = ['never-flown', 'overdue', 'due', 'fresh'] as const;
const { areas: fills, areaLines } = mapColours.light;
const ageWords = {
  'never-flown': 'review.figure-never',
  overdue: 'review.figure-overdue',
  due: 'review.figure-due',
  fresh: 'review.figure-fresh',
} as const;

/** The areas of a report by the age of their ground, districts around them, sightings as dots; lines that stay sharp on paper. */
export function ReportMap({ report }: { readonly report: Report }) {
  const records = useAppState((state) => state.records);
  const { words, areaIds, ages: ageOf } = report;
  const areas = useMemo(() => areaIds.flatMap((id) => records.area.get(id) ?? []), [areaIds, records.area]);
  const frame = useMemo(() => paperFrame(areas.flatMap(({ polygon }) => polygon[0])), [areas]);
  const places = useMemo(() => foundPlaces(report, records), [report, records]);
  if (!frame) return null;
  const districts = [...records.district.values()].flatMap(({ polygons }) => polygons);
  return (
    <>
      <svg
        width="100%"
        viewBox={`0 0 ${widthPx} ${frame.heightPx}`}
        role="img"
        aria-label={words.t('report.map')}
        className={classes.paperMap}
      >
        {districts.map((polygon, i) => (
          <path key={i} d={pathOf(polygon, frame.place)} fill="none" stroke="#777777" strokeWidth="0.8" />
        ))}
        {areas.map((area) => {
          const age: AreaAge = ageOf.get(area.id) ?? 'never-flown';
          return (
            <path
              key={area.id}
              d={pathOf(area.polygon, frame.place)}
              fill={fills[age]}
              fillOpacity="0.6"
              fillRule="evenodd"
              stroke={areaLines[age]}
              strokeWidth="1"
              strokeDasharray={age === 'never-flown' ? '4 2' : undefined}
            />
          );
        })}
        <Dots d={places.map((place) => `M${frame.place(place)}h0`).join('')} />
      </svg>
      <AgeLegend words={words} hasPlaces={places.length > 0} />
    </>
  );
}

interface AgeLegendProps extends Pick<Report, 'words'> {
  readonly hasPlaces: boolean;
}

function AgeLegend({ words, hasPlaces }: AgeLegendProps) {
  return (
    <ul className={classes.legend}>
      {ages.map((age) => (
        <li key={age}>
          <svg width="28" height="16" aria-hidden>
            <rect width="28" height="16" fill={fills[age]} fillOpacity="0.6" stroke={areaLines[age]} strokeWidth="2" />
          </svg>
          {words.t(ageWords[age])}
        </li>
      ))}
      {hasPlaces && (
        <li>
          <svg width="28" height="16" aria-hidden>
            <Dots d="M14 8h0" />
          </svg>
          {words.t('job.sightings')}
        </li>
      )}
    </ul>
  );
}

/** Round dots with a white rim, all of them in one line of no length each: a season's 50,000 stay one element. */
function Dots({ d }: { readonly d: string }) {
  const line = { d, fill: 'none', strokeLinecap: 'round' } as const;
  return (
    <>
      <path {...line} stroke="#ffffff" strokeWidth="7" />
      <path {...line} stroke="#000000" strokeWidth="5" />
    </>
  );
}

/** Where the report's finds lie. */
function foundPlaces({ figures }: Report, { sighting }: Records): readonly LngLat[] {
  const finds = figures.filter(({ group }) => group === 'finds').flatMap(({ sources }) => sources);
  return [...new Set(finds.map(({ id }) => id))].flatMap((id) => {
    const place = sighting.get(id)?.position.place;
    return place ? [place] : [];
  });
}

interface PaperFrame {
  readonly heightPx: number;
  readonly place: (place: LngLat) => string;
}

/** Where places lie on the picture; undefined without any. */
function paperFrame(places: readonly LngLat[]): PaperFrame | undefined {
  const bounds = boundsOf(places);
  if (!bounds) return undefined;
  const [topLeft, bottomRight] = [toWorld([bounds.west, bounds.north]), toWorld([bounds.east, bounds.south])];
  const [width, height] = [bottomRight.x - topLeft.x, bottomRight.y - topLeft.y];
  const scale = Math.min((widthPx - 2 * marginPx) / width, (mostHeightPx - 2 * marginPx) / height);
  const left = (widthPx - width * scale) / 2;
  return {
    heightPx: height * scale + 2 * marginPx,
    place: (place) => {
      const { x, y } = toWorld(place);
      return `${(left + (x - topLeft.x) * scale).toFixed(1)} ${(marginPx + (y - topLeft.y) * scale).toFixed(1)}`;
    },
  };
}

function pathOf(polygon: Polygon, place: PaperFrame['place']): string {
  return polygon.map((ring) => `M${ring.map(place).join('L')}Z`).join('');
}
