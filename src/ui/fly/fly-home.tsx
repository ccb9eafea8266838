import { Button } from '@mantine/core';
import { IconPlaneArrival, IconRoute } from '@tabler/icons-react';
import { localIsoDay } from '../../i18n/kazakhstan-time';
import { type DayFlight, flightsOn, type OpenSortie, openSorties, withSortie } from '../../app/flying/day-sorties';
import { flightsInTheAir } from '../../app/flying/flights';
import { isInTheAir } from '../../survey/flight';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { useNow } from '../controls/use-now';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { FlownFlights } from './flown-flights';
import { ForgottenLanding, isLate } from './forgotten-landing';
import { FlightCard } from './flight-card';
import classes from './fly.module.css';
import { type DayPage, DayLinks } from './day-links';
import { PlanRows } from './plan-rows';

/** Sorties that are shown as the next ones. */
const shownNext = 4;

/** The flying day: what is up, what comes next, what was flown, and the plans. */
export function FlyHome({ onPage }: { readonly onPage: (page: DayPage) => void }) {
  const app = useApp();
  const { t, q } = useWords();
  const now = useNow(30_000);
  const records = useAppState((state) => state.records);
  const up = flightsInTheAir(records).map((flight) => withSortie(flight, records));
  const today = flightsOn(records, localIsoDay(now)).filter((flight) => !isInTheAir(flight));
  const next = openSorties(records);
  const open = ({ flight }: Pick<DayFlight, 'flight'>) =>
    app.select({ kind: 'sortie', planId: flight.planId, code: flight.sortieCode });
  if (records.plan.size === 0 && records.flight.size === 0) {
    return (
      <Panel title={t('job.fly')}>
        <EmptyState title={t('fly.empty-title')}>
          <p>{t('fly.empty')}</p>
          <Button leftSection={<IconRoute aria-hidden />} onClick={() => app.goTo('plan')}>
            {t('job.plan')}
          </Button>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t('job.fly')} action={<NextAct up={up} next={next[0]} />}>
      {up.map((one) =>
        isLate(one, now) ? (
          <ForgottenLanding key={one.flight.id} of={one} onType={() => open(one)} />
        ) : (
          <FlightCard key={one.flight.id} of={one} />
        ),
      )}
      <section className={classes.section}>
        <h3>{t('flying.next')}</h3>
        {next.length === 0 && <p className={classes.note}>{t('flying.nothing-next')}</p>}
        <RecordList label={t('flying.next')}>
          {next.slice(0, shownNext).map(({ plan, sortie }) => (
            <RecordRow
              key={sortie.code}
              title={sortie.code}
              facts={q.distance(sortie.lengthM)}
              end={q.duration(sortie.durationS)}
              onOpen={() => app.select({ kind: 'sortie', planId: plan.id, code: sortie.code })}
            />
          ))}
        </RecordList>
      </section>
      <FlownFlights title={t('flying.flown-today')} flights={today} onOpen={(flight) => open({ flight })} />
      <DayLinks onPage={onPage} />
      <PlanRows />
    </Panel>
  );
}

/** The one thing to do now: see to what is up, else open the next sortie. */
function NextAct({ up, next }: { readonly up: readonly DayFlight[]; readonly next: OpenSortie | undefined }) {
  const app = useApp();
  const { t } = useWords();
  const [first] = up;
  if (first) {
    const { planId, sortieCode } = first.flight;
    return (
      <Button
        fullWidth
        leftSection={<IconPlaneArrival aria-hidden />}
        onClick={() => app.select({ kind: 'sortie', planId, code: sortieCode })}
      >
        {t('flying.to-sortie', { code: sortieCode })}
      </Button>
    );
  }
  if (!next) return null;
  return (
    <Button fullWidth onClick={() => app.select({ kind: 'sortie', planId: next.plan.id, code: next.sortie.code })}>
      {t('flying.open-next', { code: next.sortie.code })}
    </Button>
  );
}
