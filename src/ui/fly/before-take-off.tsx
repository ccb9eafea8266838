import { flightsInTheAir } from '../../app/flying/flights';
import { withSortie } from '../../app/flying/day-sorties';
import type { SortieFindings } from '../../app/planning/sortie-findings';
import { meetingPlace } from '../../flight/checks/check-together';
import { type Permission, permissionState } from '../../survey/permission';
import type { Sortie } from '../../survey/sortie';
import { useAppState } from '../app-provider';
import { useNow } from '../controls/use-now';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface BeforeTakeOffProps {
  readonly sortie: Sortie;
  /** Undefined until the checks have looked. */
  readonly findings: SortieFindings | undefined;
}

/** What has to be known before a take-off: the permission with its end, and aircraft in the air whose paths meet this one. */
export function BeforeTakeOff({ sortie, findings }: BeforeTakeOffProps) {
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const meeting = flightsInTheAir(records)
    .filter(({ sortieCode }) => sortieCode !== sortie.code)
    .flatMap((flight) => withSortie(flight, records).sortie ?? [])
    .filter((other) => meetingPlace(sortie, other) !== undefined);
  return (
    <>
      {meeting.map(({ code }) => (
        <p key={code} className={classes.bad} role="alert">
          {t('flying.paths-meet', { code })}
        </p>
      ))}
      {findings?.permission && <PermissionLine permission={findings.permission} />}
      {findings && !findings.permission && <p className={classes.note}>{t('flying.no-permission')}</p>}
    </>
  );
}

function PermissionLine({ permission }: { readonly permission: Permission }) {
  const { t, q } = useWords();
  const { state, leftS } = permissionState(permission, useNow(10_000));
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
