import { checkAction } from '../../sightings/check-action';
import type { FieldIssue } from '../../sightings/check-form';
import type { Action, ActionPhoto } from '../../survey/action';
import type { PhotoRef } from '../../survey/sighting';
import type { AppContext } from '../app-context';
import { localIsoMoment, localIsoTime } from '../../i18n/kazakhstan-time';
import { teamOfDevice } from '../operation/team-of-device';
import type { PhotoOrigin } from '../photos/take-photos';
import { type ActionDraft, type ActionValues, draftOf, emptyAction, hasActionContent, toAction } from './action-draft';
import { draftEnds } from './draft-ends';
import { draftPhotos } from './draft-photos';
import { draftSteps } from './draft-steps';
import type { DraftKind } from './draft-writer';
import { erasePhoto } from './erase-photo';
import { actionPhotosGoingWith, toKeptAction } from './kept-action-drafts';

/** The draft of an action. */
const actionDrafts: DraftKind<ActionDraft> = {
  inHand: ({ actionDraft }) => actionDraft,
  toHand: (actionDraft) => ({ actionDraft }),
  hasContent: hasActionContent,
  toKept: toKeptAction,
  photos: ({ photos }) => photos.map(({ photo }) => photo),
  withPhotos: (one, replace) => ({
    ...one,
    photos: one.photos.map(({ photo, taken }) => ({ photo: replace(photo), taken })),
  }),
  goingWith: actionPhotosGoingWith,
};

/**
 * Recording what is done about a sighting. Nothing is changed or deleted: a wrong action is corrected by a new one. Every change
 * of a draft is kept on the disk at once.
 */
export function actionActions(context: AppContext) {
  const { ports, state } = context;
  const draft = () => state.getState().actionDraft;
  const steps = draftSteps(context, actionDrafts);
  const { change } = steps;
  const { keepAs, ...ends } = draftEnds(context, actionDrafts, show);
  const photos = draftPhotos(context, {
    inHand: draft,
    change,
    photoOf: ({ photo }: ActionDraft['photos'][number]) => photo,
    withPhoto: (held, photo) => ({ ...held, photo }),
  });

  function show(actionDraft: ActionDraft): void {
    steps.clear();
    state.setState({
      job: 'sightings',
      selection: { kind: 'sighting', id: actionDraft.sightingId },
      actionDraft,
      draftKeeping: hasActionContent(actionDraft) ? 'kept' : 'empty',
    });
  }

  return {
    begin(sightingId: string): void {
      const teamId = teamOfDevice(context);
      const at = localIsoTime(ports.now());
      show({ ...emptyAction({ id: ports.newId(), sightingId, at }), values: { teamId } });
    },

    /** Goes on with a draft that was put aside or outlived its page. */
    resume: show,

    /** Begins an action that takes the place of a wrong one. */
    correct(action: Action): void {
      show({ ...draftOf(action), id: ports.newId(), corrects: action.id });
    },

    change,
    /** Takes the last change of the draft in hand back; false if there is none. */
    stepBack: steps.back,

    changeValues(values: ActionValues): void {
      change({ values: { ...draft()?.values, ...values } });
    },

    /** Adds photos of the place before or after. */
    addPhotos: (files: readonly File[], { taken, ...origin }: PhotoOrigin & Pick<ActionPhoto, 'taken'>) =>
      photos.add(files, origin, (photo) => ({ photo, taken })),
    annotatePhoto: photos.annotate,
    removePhoto: photos.remove,

    /** Erases a photo of a kept action for good. */
    erasePhoto: (action: Action, photo: PhotoRef) => erasePhoto(context, action, photo),

    ...ends,

    /** What stands against keeping a draft as it is now, by field. */
    check: (action: ActionDraft): readonly FieldIssue[] =>
      checkAction(toAction(action, localIsoMoment(ports.now())), ports.now()),

    /** Keeps the draft; false with a time or figures that cannot be, or if it could not be stored. */
    async save(): Promise<boolean> {
      const now = draft();
      if (!now) return false;
      const record = toAction(now, localIsoMoment(ports.now()));
      const wrong = checkAction(record, ports.now());
      if (wrong.length > 0) {
        context.tell(wrong.map(({ issue }) => issue));
        return false;
      }
      const note = record.corrects
        ? ({ key: 'edit.action-corrected' } as const)
        : ({ key: 'edit.action-recorded', values: { what: record.actionKind } } as const);
      return keepAs(now, { record, note });
    },
  };
}
