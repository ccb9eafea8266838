import { Button, Textarea, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type ActionDraft, hasActionContent } from '../../app/sightings/action-draft';
import { type ActionKind, actionKinds } from '../../survey/action';
import { actionForms } from '../../survey/action-form';
import { useApp, useAppState } from '../app-provider';
import { ChoiceChips } from '../controls/choice-chips';
import { issueWords } from '../controls/issue-words';
import { TeamSelect } from '../controls/team-select';
import { TimeField } from '../controls/time-field';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { ActionPartField } from './action-part-field';
import { DraftFoot } from './draft-foot';
import { PhotoChoice } from './photo-choice';
import classes from './sightings.module.css';

/** Recording an action: what was done, then what its kind asks for. */
export function ActionForm({ draft }: { readonly draft: ActionDraft }) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const { actionKind, values, corrects } = draft;
  const issues = app.actions.check(draft);
  const wrong = (field: string) => {
    // An amount that is still to be typed is asked for when the action is saved.
    const found = issues.find((one) => one.field === field && one.issue.code !== 'figure-zero');
    return found && issueWords(found.issue, words);
  };
  return (
    <Panel
      title={t(corrects === undefined ? 'actions.add' : 'actions.correct')}
      onBack={() => void (hasActionContent(draft) ? app.actions.putAside() : app.actions.discard())}
      action={
        <Button fullWidth leftSection={<IconCheck aria-hidden />} onClick={() => void app.actions.save()}>
          {t('actions.save')}
        </Button>
      }
    >
      {corrects !== undefined && <Corrected id={corrects} />}
      <ChoiceChips
        label={t('actions.kind')}
        choices={choosable(corrects)}
        nameOf={(kind) => t(`action-kind.${kind}`)}
        chosen={actionKind}
        needed
        onChoose={(kind) => kind && app.actions.change({ actionKind: kind })}
      />
      {actionForms[actionKind].map((part) => (
        <ActionPartField key={part} part={part} draft={draft} error={wrong(part)} widthError={wrong('width')} />
      ))}
      <TimeField
        label={t('actions.when')}
        value={draft.at}
        error={wrong('at')}
        onChange={(at) => at !== undefined && app.actions.change({ at })}
      />
      <TeamSelect
        label={t('actions.team')}
        teamId={values.teamId}
        onChange={(teamId) => app.actions.changeValues({ teamId })}
      />
      <ActionPhotos photos={draft.photos} />
      <PaperNumbers values={values} />
      <Textarea
        label={t('sightings.note')}
        description={t('sighting-details.no-names')}
        autosize
        minRows={2}
        autoComplete="off"
        value={draft.note}
        onChange={({ currentTarget }) => app.actions.change({ note: currentTarget.value })}
      />
      {hasActionContent(draft) && <DraftFoot onDiscard={() => void app.actions.discardUndoably()} />}
    </Panel>
  );
}

function ActionPhotos({ photos }: Pick<ActionDraft, 'photos'>) {
  const app = useApp();
  const { t } = useWords();
  return (['before', 'after'] as const).map((taken) => (
    <PhotoChoice
      key={taken}
      title={t(`actions.photos-${taken}`)}
      photos={photos.flatMap((one) => (one.taken === taken ? one.photo : []))}
      keepDraft={app.actions.keepDraft}
      onPhotos={(files, origin) => app.actions.addPhotos(files, { ...origin, taken })}
      onAnnotate={app.actions.annotatePhoto}
      onRemove={app.actions.removePhoto}
    />
  ));
}

/** What the action is called in the papers of others. */
function PaperNumbers({ values }: Pick<ActionDraft, 'values'>) {
  const app = useApp();
  const { t } = useWords();
  return (['registerNumber', 'actNumber'] as const).map((key) => (
    <TextInput
      key={key}
      label={t(key === 'actNumber' ? 'actions.act' : 'actions.register')}
      autoComplete="off"
      maxLength={60}
      value={values[key] ?? ''}
      onChange={({ currentTarget }) => app.actions.changeValues({ [key]: currentTarget.value })}
    />
  ));
}

function choosable(corrects: string | undefined): readonly ActionKind[] {
  return corrects === undefined ? actionKinds.filter((kind) => kind !== 'withdrawn') : actionKinds;
}

function Corrected({ id }: { readonly id: string }) {
  const { t, q } = useWords();
  const action = useAppState((state) => state.records.action.get(id));
  if (!action) return null;
  const what = t(`action-kind.${action.actionKind}`);
  return <p className={classes.hint}>{t('actions.correcting', { what, when: q.dateTime(new Date(action.at)) })}</p>;
}
