import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { mapColours, sortieColour } from '../../map/map-colours';
import type { Sortie } from '../../survey/sortie';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface SortieCardProps {
  readonly sortie: Sortie;
  readonly enduranceS: number;
  readonly reservePct: number;
  readonly selected: boolean;
  readonly under?: ReactNode;
  readonly onOpen?: () => void;
}

/** One sortie: its number in the colour it has on the map, code, minutes against the battery, km and photos. */
export function SortieCard({ sortie, enduranceS, reservePct, selected, under, onOpen }: SortieCardProps) {
  const { t, q } = useWords();
  const theme = useAppState((state) => state.settings.theme);
  const sharePct = (sortie.durationS / enduranceS) * 100;
  return (
    <li>
      <UnstyledButton
        className={classes.sortie}
        data-selected={selected || undefined}
        aria-pressed={selected}
        disabled={!onOpen}
        onClick={onOpen}
      >
        <svg className={classes.number} viewBox="0 0 40 40" aria-hidden>
          <circle cx="20" cy="20" r="18" fill={sortieColour(mapColours[theme], sortie.number)} />
          <text x="20" y="26" textAnchor="middle" fill={mapColours[theme].onMarker}>
            {sortie.number}
          </text>
        </svg>
        <span className={classes.sortieWords}>
          <span className={classes.sortieHead}>
            <strong>{sortie.code}</strong>
            <strong>{q.duration(sortie.durationS)}</strong>
          </span>
          <svg
            className={classes.battery}
            data-over={sharePct > 100 - reservePct + 0.01 || undefined}
            role="img"
            aria-label={t('plan.battery-share', { share: q.percent(sharePct) })}
          >
            <rect width={`${Math.min(100, sharePct)}%`} height="100%" rx="5" />
          </svg>
          <span className={classes.quiet}>
            {q.distance(sortie.lengthM)}
            {sortie.photos > 0 && ` · ${t('plan.photos-count', { count: sortie.photos })}`}
          </span>
        </span>
      </UnstyledButton>
      {under}
    </li>
  );
}
