import { Button, Textarea } from '@mantine/core';
import { IconCamera, IconCheck } from '@tabler/icons-react';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import { useApp } from '../app-provider';
import { PickFiles } from '../controls/pick-files';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { DetailsForm } from './details-form';
import { DraftPhotos } from './draft-photos';
import { KindChoice } from './kind-choice';
import { PositionChoice } from './position-choice';
import classes from './sightings.module.css';

/** Recording a sighting: kind, position, then whatever there is time for. */
export function SightingForm({ draft }: { readonly draft: SightingDraft }) {
  const app = useApp();
  const { t } = useWords();
  const missing = [!draft.sightingKind && t('sightings.kind'), !draft.position && t('sightings.position')].filter(
    Boolean,
  );
  return (
    <Panel
      title={t(draft.isNew ? 'sightings.new' : 'sightings.change')}
      onBack={() => app.sightings.discard()}
      action={
        <>
          {missing.length > 0 && (
            <p className={classes.missing}>{t('sightings.missing', { what: missing.join(', ') })}</p>
          )}
          <Button
            fullWidth
            leftSection={<IconCheck aria-hidden />}
            disabled={missing.length > 0}
            onClick={() => void app.sightings.save()}
          >
            {t('sightings.save')}
          </Button>
        </>
      }
    >
      <KindChoice kind={draft.sightingKind} />
      <PositionChoice position={draft.position} />
      <DraftPhotos photos={draft.photos} />
      <PickFiles
        label={t('sightings.add-photo')}
        icon={<IconCamera aria-hidden />}
        accept="image/*"
        onFiles={(files) => void app.sightings.addPhotos(files)}
      />
      <Textarea
        label={t('sightings.note')}
        size="lg"
        description={t('sighting-details.no-names')}
        autosize
        minRows={2}
        autoComplete="off"
        value={draft.note}
        onChange={(event) => app.sightings.change({ note: event.currentTarget.value })}
      />
      <DetailsForm draft={draft} />
    </Panel>
  );
}
