import type { ReactNode } from 'react';
import type { Aircraft } from '../../survey/aircraft';
import { planningEnduranceMin } from '../../survey/endurance';
import type { PlanParameters } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useWords } from '../words-provider';
import classes from './plan.module.css';
import { SortieCard } from './sortie-card';

interface SortieListProps {
  readonly sorties: readonly Sortie[];
  readonly parameters: PlanParameters;
  readonly aircraft: Aircraft;
  /** Code of the sortie that stands out. */
  readonly selected?: string | undefined;
  /** What stands under the card of the sortie that stands out. */
  readonly under?: (sortie: Sortie) => ReactNode;
  readonly onOpen?: (sortie: Sortie) => void;
}

/** The most cards that a list draws; the rest are counted in words. */
const drawnCards = 40;

/** Sorties as cards, each with its minutes as a bar against the battery. */
export function SortieList({ sorties, parameters, aircraft, selected, under, onOpen }: SortieListProps) {
  const { t } = useWords();
  const enduranceS = (parameters.enduranceMin ?? planningEnduranceMin(aircraft)) * 60;
  return (
    <>
      <ol className={classes.sorties}>
        {sorties.slice(0, drawnCards).map((sortie) => (
          <SortieCard
            key={sortie.code}
            sortie={sortie}
            enduranceS={enduranceS}
            reservePct={parameters.reservePct}
            selected={sortie.code === selected}
            under={sortie.code === selected ? under?.(sortie) : undefined}
            {...(onOpen && { onOpen: () => onOpen(sortie) })}
          />
        ))}
      </ol>
      {sorties.length > drawnCards && (
        <p className={classes.quiet}>{t('plan.more-sorties', { count: sorties.length - drawnCards })}</p>
      )}
    </>
  );
}
