import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { SortieProfile } from '../../app/flying/sortie-profile';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './profile.module.css';

/** Height over distance: flown, transects bold, and the ground where there is a terrain. */
export function ProfileChart({ profile }: { readonly profile: SortieProfile }) {
  const { t, q } = useWords();
  const theme = useAppState((state) => state.settings.theme);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const axis = { stroke: colour('--dala-quiet'), grid: { stroke: colour('--dala-line'), width: 1 } };
    const transects = profile.flownM.map((height, i) =>
      profile.onTransect[i] || profile.onTransect[i - 1] ? height : null,
    );
    const chart = new uPlot(
      {
        width: target.clientWidth,
        height: 260,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false } },
        axes: [
          { ...axis, values: (_, values) => values.map((value) => q.distance(value)), space: 70 },
          { ...axis, values: (_, values) => values.map((value) => q.number(value)), size: 48 },
        ],
        series: [
          {},
          { label: t('fly.profile-flown'), stroke: colour('--dala-quiet'), width: 1.5, dash: [5, 4] },
          { label: t('fly.transects'), stroke: colour('--dala-accent'), width: 3 },
          {
            label: t('fly.profile-ground'),
            stroke: colour('--dala-good'),
            fill: colour('--dala-good-soft'),
            width: 1.5,
          },
        ],
      },
      [[...profile.alongM], [...profile.flownM], transects, [...(profile.groundM ?? profile.alongM.map(() => null))]],
      target,
    );
    const watch = new ResizeObserver(() => chart.setSize({ width: target.clientWidth, height: 260 }));
    watch.observe(target);
    return () => {
      watch.disconnect();
      chart.destroy();
    };
  }, [profile, theme, t, q]);
  return <div ref={element} className={classes.chart} role="img" aria-label={t('fly.profile')} />;
}
