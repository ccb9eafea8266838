import { flightsInTheAir } from '../../app/flying/flights';
import { withSortie } from '../../app/flying/day-sorties';
import { doPathsMeet } from '../../app/flying/paths-meet';
import { sortiePermission } from '../../app/flying/sortie-permission';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useAppState } from '../app-provider';
import { useNow } from '../controls/use-now';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface BeforeTakeOffProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

/** What has to be known before a take-off: the permission with its end, and aircraft in the air whose paths meet this one. */
export function BeforeTakeOff({ plan, sortie }: BeforeTakeOffProps) {
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const meeting = flightsInTheAir(records)
    .filter(({ sortieCode }) => sortieCode !== sortie.code)
    .flatMap((flight) => withSortie(flight, records).sortie ?? [])
    .filter((other) => doPathsMeet(sortie, other));
  return (
    <>
      {meeting.map(({ code }) => (
        <p key={code} className={classes.bad} role="alert">
          {t('flying.paths-meet', { code })}
        </p>
      ))}
      <PermissionLine plan={plan} sortie={sortie} />
    </>
  );
}

function PermissionLine({ plan, sortie }: BeforeTakeOffProps) {
  const { t, q } = useWords();
  const permissions = useAppState((state) => state.records.permission);
  const found = sortiePermission({ plan, sortie }, permissions.values(), useNow(10_000));
  if (!found) return <p className={classes.note}>{t('flying.no-permission')}</p>;
  const { permission, state, leftS } = found;
  return (
    <div className={state === 'valid' ? classes.good : classes.bad} role="status">
      <div>{t(`flying.permission-${state}`, { number: permission.number })}</div>
      {state === 'valid' && leftS !== undefined && (
        <div>{t('flying.permission-left', { time: q.duration(leftS) })}</div>
      )}
      {permission.telephone && <div>{t('flying.permission-call', { telephone: permission.telephone })}</div>}
    </div>
  );
}
