import { nextBattery } from '../../app/flying/batteries';
import type { DayFlight } from '../../app/flying/day-sorties';
import type { ExpectedPosition } from '../../app/flying/expected-position';
import { useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { useCoordinates } from '../controls/use-coordinates';
import { useNow } from '../controls/use-now';
import { useWords } from '../words-provider';
import { elapsedS, expectedAt } from './expected-at';
import classes from './flight-card.module.css';

/** What a crew looks at while an aircraft is up: how long, when to turn back, where it should be. */
export function FlightCard({ of }: { readonly of: DayFlight }) {
  const { t, q } = useWords();
  const now = useNow(1000);
  const expected = expectedAt(of, now);
  return (
    <section className={classes.card} aria-label={`${t('flying.in-the-air')}: ${of.flight.sortieCode}`}>
      <div className={classes.head}>
        <strong>{of.flight.sortieCode}</strong>
        <span>{t('flying.since', { time: q.time(new Date(of.flight.tookOffAt)) })}</span>
      </div>
      <div className={classes.figures}>
        <Figure name={t('flying.minutes-up')} value={q.timer(elapsedS(of.flight, now))} />
        {expected && <TurnBack expected={expected} />}
      </div>
      {expected && <Where expected={expected} />}
      <NextBattery />
    </section>
  );
}

function TurnBack({ expected: { turnBackS } }: { readonly expected: ExpectedPosition }) {
  const { t, q } = useWords();
  if (turnBackS <= 0) return <Figure name={t('flying.turn-back')} value={t('flying.turn-back-now')} state="bad" />;
  return (
    <Figure name={t('flying.turn-back')} value={q.timer(turnBackS)} state={turnBackS < soonS ? 'warn' : undefined} />
  );
}

/** From here on the figure stands out. */
const soonS = 180;

function Where({ expected }: { readonly expected: ExpectedPosition }) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const { phase, line, lines, photo, leftS, homeS, place, uncertaintyM } = expected;
  return (
    <>
      <FactList>
        <Fact name={t(`flying.phase-${phase}`)}>
          {phase === 'line' || phase === 'transit'
            ? `${t('flying.line')} ${t('flying.line-of', { line: q.number(line), lines: q.number(lines) })}`
            : ''}
        </Fact>
        {photo !== undefined && <Fact name={t('flying.photo')}>{q.number(photo)}</Fact>}
        <Fact name={t(leftS > 0 ? 'flying.left' : 'flying.over')}>
          {leftS > 0 ? q.timer(leftS) : t('flying.ago', { time: q.timer(-leftS) })}
        </Fact>
        <Fact name={t('flying.home')}>{q.timer(homeS)}</Fact>
        <Fact name={t('flying.place')}>{coordinates(place)}</Fact>
      </FactList>
      <p className={classes.note}>{t('flying.search', { radius: q.distance(uncertaintyM) })}</p>
      <p className={classes.note}>{t('flying.assumed')}</p>
    </>
  );
}

function NextBattery() {
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const next = nextBattery(records);
  return (
    <FactList>
      <Fact name={t('flying.next-battery')}>
        {next ? `${next.label} · ${q.number(next.cycles)} ↻` : t('flying.no-next-battery')}
      </Fact>
    </FactList>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly state?: 'warn' | 'bad' | undefined;
}

function Figure({ name, value, state }: FigureProps) {
  return (
    <div className={classes.figure} data-state={state}>
      <span>{name}</span>
      <strong>{value}</strong>
    </div>
  );
}
