import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { localIsoDay } from '../../i18n/kazakhstan-time';
import { assignForMe } from '../../app/review/assign-for-me';
import type { BoardSortie } from '../../app/review/board-sorties';
import type { Team } from '../../survey/team';
import { useApp, useAppState } from '../app-provider';
import { DateField } from '../controls/date-field';
import { Fact, FactList } from '../controls/fact-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { FigureField } from './figure-field';
import classes from './board.module.css';

interface AssignForMePageProps {
  readonly sorties: readonly BoardSortie[];
  readonly onBack: () => void;
}

/** Starting values where no team says more: four batteries, charged in an hour, changed in ten minutes, six hours of flying. */
const starting = { batteries: 4, chargeMin: 60, changeMin: 10, dayHours: 6 };

/** Shares the open sorties out; what comes of each figure is shown at once, and nothing is stored before it is taken. */
export function AssignForMePage({ sorties, onBack }: AssignForMePageProps) {
  const app = useApp();
  const { t, q } = useWords();
  const teams = useAppState((state) => state.records.team);
  const list = useMemo(() => [...teams.values()], [teams]);
  const [figures, setFigures] = useState(starting);
  const [firstDay, setFirstDay] = useState(() => localIsoDay(app.now()));
  const open = useMemo(() => sorties.filter(({ state }) => state === 'draft' || state === 'returned'), [sorties]);
  const found = useMemo(() => {
    if (list.length === 0 || open.length === 0) return undefined;
    const { batteries, chargeMin, changeMin, dayHours } = figures;
    const day = { batteriesElse: batteries, chargeS: chargeMin * 60, changeS: changeMin * 60, dayS: dayHours * 3600 };
    return assignForMe(open, { teams: list, firstDay, ...day });
  }, [open, list, figures, firstDay]);
  const take = async () => {
    if (found && (await app.assignments.assign(found.work))) onBack();
  };
  return (
    <Panel
      title={t('board.for-me-title')}
      onBack={onBack}
      action={
        list.length === 0 ? (
          <Button fullWidth onClick={() => app.setUp('people')}>
            {t('board.to-teams')}
          </Button>
        ) : (
          <Button fullWidth disabled={!found || found.work.length === 0} onClick={() => void take()}>
            {t('board.take')}
          </Button>
        )
      }
    >
      <p className={classes.quiet}>{t('board.for-me-about')}</p>
      {list.length === 0 && <p>{t('board.no-teams')}</p>}
      {open.length === 0 && <p>{t('board.nothing-open')}</p>}
      <DayFigures teams={list} figures={figures} onChange={setFigures} />
      <DateField label={t('board.first-day')} value={firstDay} onChange={(day) => day !== '' && setFirstDay(day)} />
      {list.some(({ batteries }) => batteries !== undefined) && (
        <p className={classes.quiet}>
          {t('board.own-batteries', {
            teams: list
              .filter(({ batteries }) => batteries !== undefined)
              .map(({ name, batteries = 0 }) => `${name}: ${q.number(batteries)}`)
              .join(', '),
          })}
        </p>
      )}
      {found && <Proposal found={found} />}
    </Panel>
  );
}

interface DayFiguresProps {
  readonly teams: readonly Team[];
  readonly figures: typeof starting;
  readonly onChange: (figures: typeof starting) => void;
}

/** What a day of a team holds; batteries only where a team does not say how many it has. */
function DayFigures({ teams, figures, onChange }: DayFiguresProps) {
  const { t } = useWords();
  return (
    <div className={classes.pair}>
      {teams.some(({ batteries }) => batteries === undefined) && (
        <FigureField
          label={t('board.batteries')}
          value={figures.batteries}
          range={[1, 50]}
          onChange={(batteries) => onChange({ ...figures, batteries: Math.round(batteries) })}
        />
      )}
      <FigureField
        label={t('board.charge')}
        value={figures.chargeMin}
        range={[0, 600]}
        onChange={(chargeMin) => onChange({ ...figures, chargeMin })}
      />
      <FigureField
        label={t('board.change')}
        value={figures.changeMin}
        range={[0, 120]}
        onChange={(changeMin) => onChange({ ...figures, changeMin })}
      />
      <FigureField
        label={t('board.day-hours')}
        value={figures.dayHours}
        range={[1, 16]}
        onChange={(dayHours) => onChange({ ...figures, dayHours })}
      />
    </div>
  );
}

/** What comes of the figures: how many sorties in how many days, and how far that is from the least that is possible. */
function Proposal({ found }: { readonly found: ReturnType<typeof assignForMe> }) {
  const { t, q } = useWords();
  return (
    <>
      <p className={classes.good}>{t('board.proposal', { sorties: found.work.length, days: found.days })}</p>
      <FactList>
        <Fact name={t('board.makespan')}>{q.duration(found.makespanS)}</Fact>
        <Fact name={t('board.bound')}>{q.duration(found.boundS)}</Fact>
      </FactList>
      {found.boundS > 0 && (
        <p className={classes.quiet}>
          {t('board.longer', { share: q.percent((100 * (found.makespanS - found.boundS)) / found.boundS, 1) })}
        </p>
      )}
      {found.tooLong.length > 0 && (
        <p className={classes.bad}>{t('board.too-long', { codes: found.tooLong.slice(0, 8).join(', ') })}</p>
      )}
    </>
  );
}
