import { useMemo } from 'react';
import { sampleFound } from '../../app/coverage/sample-found';
import type { Plan } from '../../survey/plan';
import { useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

/** What a sample says so far of all of its ground: the area with its interval, and what it rests on. */
export function SampleFacts({ plan }: { readonly plan: Plan }) {
  const { t, q } = useWords();
  const flight = useAppState((state) => state.records.flight);
  const sighting = useAppState((state) => state.records.sighting);
  const { rows, flownRows, outlined, withoutOutline, estimate } = useMemo(
    () => sampleFound(plan, { flight, sighting }),
    [plan, flight, sighting],
  );
  return (
    <section>
      <h2>{t('sample.title')}</h2>
      <FactList>
        <Fact name={t('sample.rows')}>{t('sample.rows-flown', { flown: flownRows, count: rows })}</Fact>
        <Fact name={t('sample.outlined')}>{q.number(outlined)}</Fact>
        {estimate && (
          <>
            <Fact name={t('sample.area')}>{q.hectares(estimate.areaM2)}</Fact>
            <Fact name={t('sample.interval')}>
              {t('sample.from-to', { low: q.hectares(estimate.lowM2), high: q.hectares(estimate.highM2) })}
            </Fact>
          </>
        )}
      </FactList>
      <p className={classes.note}>{t(estimate ? 'sample.rests-on' : 'sample.too-few')}</p>
      {withoutOutline > 0 && <p className={classes.bad}>{t('sample.without-outline', { count: withoutOutline })}</p>}
    </section>
  );
}
