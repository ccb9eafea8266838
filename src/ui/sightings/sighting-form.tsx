import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { regionOf } from '../../app/areas/imported-districts';
import { hasContent, type SightingDraft } from '../../app/sightings/sighting-draft';
import { isOutsideRegion } from '../../survey/survey-region';
import { useApp, useAppState } from '../app-provider';
import { TimeField } from '../controls/time-field';
import { useAfterFirstPicture } from '../controls/use-after-first-picture';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { DetailsForm } from './details-form';
import { DraftFoot } from './draft-foot';
import { KindChoice } from './kind-choice';
import { PhotoChoice } from './photo-choice';
import { PositionChoice } from './position-choice';
import classes from './sightings.module.css';

/** Recording a sighting: kind, position, then whatever there is time for. */
export function SightingForm({ draft }: { readonly draft: SightingDraft }) {
  const app = useApp();
  const { t } = useWords();
  const hasRest = useAfterFirstPicture();
  const hasLast = useAppState((state) => state.records.sighting.size > 0);
  return (
    <Panel
      title={t(draft.isNew ? 'sightings.new' : 'sightings.change')}
      onBack={() => void (hasContent(draft) ? app.sightings.putAside() : app.sightings.discard())}
      action={<SaveButton draft={draft} />}
    >
      {draft.paperNumber !== undefined && <FromPaper draft={draft} number={draft.paperNumber} />}
      {draft.isNew && draft.sightingKind === undefined && hasLast && (
        <Button
          fullWidth
          variant="default"
          leftSection={<IconCopy aria-hidden />}
          onClick={() => app.sightings.fillFromLast()}
        >
          {t('recording.as-last')}
        </Button>
      )}
      <KindChoice kind={draft.sightingKind} />
      <PositionChoice draft={draft} />
      <PhotoChoice
        photos={draft.photos}
        keepDraft={app.sightings.keepDraft}
        onPhotos={app.sightings.addPhotos}
        onAnnotate={app.sightings.annotatePhoto}
        onRemove={app.sightings.removePhoto}
      />
      {hasRest && (
        <>
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
        </>
      )}
      {hasContent(draft) && <DraftFoot onDiscard={() => void app.sightings.discardUndoably()} />}
    </Panel>
  );
}

/** Saves, once there is all that a sighting must have; says what is missing until then. */
function SaveButton({ draft }: { readonly draft: SightingDraft }) {
  const app = useApp();
  const { t } = useWords();
  const region = useAppState(({ records }) => regionOf(records));
  const missing = [!draft.sightingKind && t('sightings.kind'), !draft.position && t('sightings.position')].filter(
    Boolean,
  );
  const isFar = draft.farConfirmed && draft.isNew && draft.position && isOutsideRegion(draft.position.place, region);
  return (
    <>
      {missing.length > 0 && <p className={classes.missing}>{t('sightings.missing', { what: missing.join(', ') })}</p>}
      <Button
        fullWidth
        leftSection={<IconCheck aria-hidden />}
        disabled={missing.length > 0}
        onClick={() => void app.sightings.save()}
      >
        {t(isFar ? 'recording.save-far' : 'sightings.save')}
      </Button>
    </>
  );
}

interface FromPaperProps {
  readonly draft: SightingDraft;
  readonly number: string;
}

/** A sighting that was written on paper first was seen earlier. */
function FromPaper({ draft, number }: FromPaperProps) {
  const app = useApp();
  const { t } = useWords();
  return (
    <>
      <p className={classes.note}>{t('recording.paper-note', { number })}</p>
      <TimeField
        label={t('recording.seen-at')}
        value={draft.seenAt}
        onChange={(seenAt) => seenAt !== undefined && app.sightings.change({ seenAt })}
      />
    </>
  );
}
