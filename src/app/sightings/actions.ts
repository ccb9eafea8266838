import { sha256Hex } from '../../crypto/sha256';
import { checkAction } from '../../sightings/check-action';
import type { FieldIssue } from '../../sightings/check-form';
import type { Action, ActionPhoto } from '../../survey/action';
import type { AppContext } from '../app-context';
import { localIsoTime } from '../local-iso-time';
import { currentShift } from '../operation/people';
import { type ActionDraft, type ActionValues, draftOf, toAction } from './action-draft';

const photoTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** Recording what is done about a sighting. Nothing is changed or deleted: a wrong action is corrected by a new one. */
export function actionActions(context: AppContext) {
  const { ports, state } = context;
  const draft = () => state.getState().actionDraft;
  const change = (part: Partial<ActionDraft>) =>
    state.setState(({ actionDraft }) => (actionDraft ? { actionDraft: { ...actionDraft, ...part } } : {}));

  return {
    begin(sightingId: string): void {
      const { records, settings } = state.getState();
      const teamId = currentShift(records)?.teamId ?? records.person.get(settings.personId ?? '')?.teamId;
      const at = localIsoTime(ports.now());
      const base = { id: ports.newId(), sightingId, actionKind: 'verified', at, note: '', photos: [] } as const;
      state.setState({ actionDraft: { ...base, values: { teamId } } });
    },

    /** Begins an action that takes the place of a wrong one. */
    correct(action: Action): void {
      state.setState({ actionDraft: { ...draftOf(action), id: ports.newId(), corrects: action.id } });
    },

    change,

    changeValues(values: ActionValues): void {
      change({ values: { ...draft()?.values, ...values } });
    },

    /** Adds photos of the place before or after; each that cannot be taken is said by name. */
    async addPhotos(files: readonly File[], taken: ActionPhoto['taken']): Promise<void> {
      for (const file of files) {
        if (!photoTypes.includes(file.type)) {
          const { name } = file;
          context.tell([{ code: 'photo-type', severity: 'error', where: { file: name }, values: { file: name } }]);
          continue;
        }
        const sha256 = await sha256Hex(new Uint8Array(await file.arrayBuffer()));
        const ref = { id: ports.newId(), sha256, name: file.name, mediaType: file.type, byteLength: file.size };
        change({ photos: [...(draft()?.photos ?? []), { photo: { ref, bytes: file }, taken }] });
      }
    },

    removePhoto(id: string): void {
      change({ photos: (draft()?.photos ?? []).filter(({ photo }) => photo.ref.id !== id) });
    },

    /** What stands against keeping a draft as it is now, by field. */
    check: (action: ActionDraft): readonly FieldIssue[] =>
      checkAction(toAction(action, localIsoTime(ports.now())), ports.now()),

    discard(): void {
      state.setState({ actionDraft: undefined });
    },

    /** Keeps the draft; false with a time or figures that cannot be, or if it could not be stored. */
    async save(): Promise<boolean> {
      const now = draft();
      if (!now) return false;
      const record = toAction(now, localIsoTime(ports.now()));
      const wrong = checkAction(record, ports.now());
      if (wrong.length > 0) {
        context.tell(wrong.map(({ issue }) => issue));
        return false;
      }
      const note = record.corrects
        ? ({ key: 'edit.action-corrected' } as const)
        : ({ key: 'edit.action-recorded', values: { what: record.actionKind } } as const);
      const stored = await context.commit(
        { note, changes: [{ op: 'put', record }] },
        now.photos.flatMap(({ photo }) => ('bytes' in photo ? photo : [])),
      );
      if (stored) state.setState({ actionDraft: undefined });
      return stored;
    },
  };
}
