import { Button } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { actionsOn } from '../../app/sightings/standings';
import { compareDone, effectiveActions } from '../../sightings/effective-actions';
import type { Action } from '../../survey/action';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import { actionFacts } from './action-facts';
import { KeptPhoto } from './kept-photo';
import classes from './sightings.module.css';

/** All that was done about a sighting, newest first; what was corrected stays, struck out. */
export function ActionTimeline({ sightingId }: { readonly sightingId: string }) {
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const actions = actionsOn(sightingId, records);
  const held = new Set(effectiveActions(actions));
  return (
    <section className={classes.stack}>
      <h3 className={classes.heading}>{t('actions.title')}</h3>
      {actions.length === 0 && <p className={classes.hint}>{t('actions.none')}</p>}
      <ol className={classes.timeline}>
        {actions
          .toSorted((one, other) => compareDone(other, one))
          .map((action) => (
            <Step key={action.id} action={action} holds={held.has(action)} />
          ))}
      </ol>
    </section>
  );
}

function Step({ action, holds }: { readonly action: Action; readonly holds: boolean }) {
  const app = useApp();
  const words = useWords();
  const { t, q } = words;
  const team = useAppState((state) => state.records.team.get(action.teamId ?? '')?.name);
  const isOpen = holds || action.actionKind === 'withdrawn';
  const facts = actionFacts(action, words);
  return (
    <li className={classes.step} data-corrected={!isOpen || undefined}>
      <strong>{t(`action-kind.${action.actionKind}`)}</strong>
      {!isOpen && <span className={classes.hint}>{t('actions.corrected')}</span>}
      <span className={classes.hint}>{[q.dateTime(new Date(action.at)), team].filter(Boolean).join(' · ')}</span>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {action.note !== '' && <p className={classes.note}>{action.note}</p>}
      {action.photos.map((photo) => (
        <KeptPhoto key={photo.id} photo={photo} onErase={() => void app.actions.erasePhoto(action, photo)} />
      ))}
      {holds && (
        <Button
          variant="subtle"
          className={classes.correct}
          leftSection={<IconEdit aria-hidden />}
          onClick={() => app.actions.correct(action)}
        >
          {t('actions.correct')}
        </Button>
      )}
    </li>
  );
}
