import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import { noonOf } from '../../app/review/day-number';
import type { SeasonCurve } from '../../app/review/season-curve';
import { useAppState } from '../app-provider';
import { useWords, type Words } from '../words-provider';
import classes from './overview.module.css';

interface CurveCanvasProps {
  readonly curve: SeasonCurve;
  readonly label: string;
  /** Words of a report; absent: the screen's. Paper is black on white whatever the theme. */
  readonly paper?: Pick<Words, 't' | 'q'>;
}

const heightPx = 300;
const paperWidthPx = 680;

/** Lines of the curve: the week's hectares as bars, sums as lines told apart by dashes too. */
const lines = [
  { key: 'week', colour: '--dala-line', dash: [] },
  { key: 'seen', colour: '--dala-accent', dash: [] },
  { key: 'looked', colour: '--dala-good', dash: [2, 4] },
  { key: 'pace', colour: '--dala-quiet', dash: [10, 6] },
] as const;

const paperColours = { week: '#c9c2b5', seen: '#a35200', looked: '#1f6b3a', pace: '#444444' };

/** The season's curve, drawn, with its legend. */
export function CurveCanvas({ curve, label, paper }: CurveCanvasProps) {
  const words = useWords();
  const { t, q } = paper ?? words;
  const theme = useAppState((state) => state.settings.theme);
  const isPaper = paper !== undefined;
  const element = useChart({ curve, q, theme, isPaper });
  return (
    <>
      <div ref={element} className={classes.chart} role="img" aria-label={label} />
      <CurveLegend isPaper={isPaper} t={t} />
    </>
  );
}

interface ChartOptions {
  readonly curve: SeasonCurve;
  readonly q: Words['q'];
  readonly theme: string | undefined;
  readonly isPaper: boolean;
}

/** The element that the curve is drawn in: anew for another theme or language, with other data where it stands. */
function useChart({ curve, q, theme, isPaper }: ChartOptions) {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<uPlot>(undefined);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const size = () => ({ width: isPaper ? paperWidthPx : target.clientWidth, height: heightPx });
    const chart = new uPlot({ ...size(), ...chartLook(q, isPaper) }, undefined, target);
    drawn.current = chart;
    const watch = new ResizeObserver(() => chart.setSize(size()));
    if (!isPaper) watch.observe(target);
    return () => {
      watch.disconnect();
      drawn.current = undefined;
      chart.destroy();
    };
  }, [theme, q, isPaper]);
  useEffect(() => {
    const ha = (list: readonly (number | undefined)[]) => list.map((m2) => (m2 === undefined ? null : m2 / 10_000));
    const { weeks, inWeekM2, flownM2, lookedM2, paceM2 } = curve;
    drawn.current?.setData([[...weeks], ha(inWeekM2), ha(flownM2), ha(lookedM2), ha(paceM2)]);
    // A chart that was made anew has no data yet.
  }, [curve, theme, q, isPaper]);
  return element;
}

/** Axes and lines, in colours of the theme that holds now or of paper. */
function chartLook(q: Words['q'], isPaper: boolean): Omit<uPlot.Options, 'width' | 'height'> {
  const axis = {
    stroke: isPaper ? '#000000' : themeColour('--dala-quiet'),
    grid: { stroke: isPaper ? '#dddddd' : themeColour('--dala-line'), width: 0.5 },
    font: `14px ${getComputedStyle(document.body).fontFamily}`,
  };
  return {
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: (_, _min, max) => [0, max > 0 ? max * 1.05 : 1] } },
    axes: [
      {
        ...axis,
        values: (_, days) => days.map((day) => q.date(noonOf(day)).replace(/ \d{4}$|^\d{4} ж\. /, '')),
        space: 84,
      },
      { ...axis, values: (_, values) => values.map((value) => q.number(value)), size: 72 },
    ],
    series: [
      {},
      ...lines.map((line) => {
        const colour = isPaper ? paperColours[line.key] : themeColour(line.colour);
        const look = { stroke: colour, width: 3, dash: [...line.dash], points: { show: false } };
        const { bars } = uPlot.paths;
        if (line.key !== 'week') return look;
        return { ...look, fill: colour, width: 0, ...(bars && { paths: bars({ size: [0.7, 40] }) }) };
      }),
    ],
  };
}

function CurveLegend({ isPaper, t }: { readonly isPaper: boolean; readonly t: Words['t'] }) {
  return (
    <ul className={classes.legend}>
      {lines.map((line) => (
        <li key={line.key}>
          <svg width="32" height="16" aria-hidden>
            <line
              x1="0"
              x2="32"
              y1="8"
              y2="8"
              stroke={isPaper ? paperColours[line.key] : `var(${line.colour})`}
              strokeWidth={line.key === 'week' ? 12 : 3}
              strokeDasharray={line.dash.join(' ')}
            />
          </svg>
          {t(`review.curve-${line.key}`)}
        </li>
      ))}
    </ul>
  );
}

function themeColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
