import type { Plan } from '../../survey/plan';
import { isResumedCode, wholeCode } from '../../survey/resumed-code';
import type { Sortie } from '../../survey/sortie';
import { sortieTransitHeight } from '../../survey/sortie-transit-height';
import { Fact, FactList } from '../controls/fact-list';
import { useCoordinates } from '../controls/use-coordinates';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface SortieFactsProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

/** The figures of a sortie and its safety fields. */
export function SortieFacts({ plan, sortie }: SortieFactsProps) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const { safety, heightM } = plan.parameters;
  return (
    <>
      {isResumedCode(sortie.code) && (
        <p className={classes.note}>{t('fly.resumed', { code: wholeCode(sortie.code) })}</p>
      )}
      <FactList>
        <Fact name={t('fly.duration')}>{q.duration(sortie.durationS)}</Fact>
        <Fact name={t('plan.path')}>{q.distance(sortie.lengthM)}</Fact>
        <Fact name={t('fly.transects')}>{q.number(sortie.legs.filter(({ kind }) => kind === 'transect').length)}</Fact>
        <Fact name={t('plan.photos')}>{q.number(sortie.photos)}</Fact>
        <Fact name={t('fly.launch')}>{coordinates(sortie.launch)}</Fact>
        <Fact name={t('plan.height')}>{q.metres(heightM)}</Fact>
        <Fact name={t('plan.speed')}>{q.speed(plan.speedMS)}</Fact>
      </FactList>
      <h3>{t('plan.safety')}</h3>
      <FactList>
        <Fact name={t('safety.returnHeightM')}>{q.metres(safety.returnHeightM)}</Fact>
        <Fact name={t('safety.takeOffHeightM')}>{q.metres(safety.takeOffHeightM)}</Fact>
        <Fact name={t('safety.transitHeightM')}>{q.metres(sortieTransitHeight(sortie) ?? safety.transitHeightM)}</Fact>
        <Fact name={t('safety.lost-link')}>{t(`safety.action-${safety.lostLink}`)}</Fact>
        <Fact name={t('safety.finish')}>{t(`safety.action-${safety.finish}`)}</Fact>
      </FactList>
    </>
  );
}
