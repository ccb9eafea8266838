import { IconPencilPause } from '@tabler/icons-react';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { useCoordinates } from '../controls/use-coordinates';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

/** Sightings and actions that were begun and not saved, with their kind and place. */
export function DraftList() {
  const app = useApp();
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const drafts = useAppState((state) => state.drafts);
  const actionDrafts = useAppState((state) => state.actionDrafts);
  const sightings = useAppState((state) => state.records.sighting);
  if (drafts.length + actionDrafts.length === 0) return null;
  return (
    <section className={classes.drafts}>
      <h3>{t('recording.drafts')}</h3>
      <RecordList label={t('recording.drafts')}>
        {drafts.map((draft) => (
          <RecordRow
            key={draft.id}
            mark={<IconPencilPause size={28} stroke={1.6} aria-hidden />}
            title={draft.sightingKind ? t(`sighting-kind.${draft.sightingKind}`) : t('recording.draft-without-kind')}
            facts={[
              q.dateTime(new Date(draft.seenAt)),
              draft.position ? coordinates(draft.position.place) : t('sightings.no-position'),
            ].join(' · ')}
            end={t('recording.draft')}
            onOpen={() => app.sightings.resume(draft)}
          />
        ))}
        {actionDrafts.map((draft) => {
          const about = sightings.get(draft.sightingId);
          return (
            <RecordRow
              key={draft.id}
              mark={<IconPencilPause size={28} stroke={1.6} aria-hidden />}
              title={t(`action-kind.${draft.actionKind}`)}
              facts={[about && t(`sighting-kind.${about.sightingKind}`), q.dateTime(new Date(draft.at))]
                .filter(Boolean)
                .join(' · ')}
              end={t('recording.draft')}
              onOpen={() => app.actions.resume(draft)}
            />
          );
        })}
      </RecordList>
    </section>
  );
}
