import type { FlightEvidence } from '../../survey/flight-evidence';
import { answersTo, type LookAnswer } from '../../survey/looked';
import type { AppContext } from '../app-context';
import type { AppState } from '../app-state';
import { shotsOf } from '../coverage/evidence-content';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { answersEdit } from './answers-edit';
import type { Looking } from './looking';
import { nextUnseen } from './shot-answers';
import { viewerHere } from './viewer';

/** Answers go to the disk together after this rest, ms, or as soon as so many wait: 800 taps are no 800 transactions. */
const restMs = 2000;
const mostWaiting = 10;

/** Looking through the photos of a flight: one answer each, shared by all viewers of the operation. */
export function lookActions(context: AppContext) {
  const { ports, state } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  /** Where the person came from. */
  let from: Pick<AppState, 'job' | 'selection'> | undefined;
  ports.page.onVisibility((isVisible) => {
    if (!isVisible) void keep();
  });

  const update = (change: (looking: Looking) => Partial<Looking>) =>
    state.setState(({ looking }) => (looking ? { looking: { ...looking, ...change(looking) } } : {}));

  /** Stores the answers that wait; one edit at a time. What could not be stored goes on waiting. */
  function keep(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeWaiting, writeWaiting);
    return writing;
  }

  async function writeWaiting(): Promise<void> {
    const { looking, records, operation } = state.getState();
    if (!looking || looking.unkept.size === 0 || operation.phase !== 'open') return;
    const { evidenceId, unkept } = looking;
    const edit = answersEdit(evidenceId, unkept, { viewer: viewerHere(context), records });
    const stored = await context.commit(edit);
    update((now) => ({
      failed: !stored,
      // An answer that was changed meanwhile goes with the next edit.
      ...(stored && { unkept: new Map([...now.unkept].filter(([shot, given]) => unkept.get(shot) !== given)) }),
    }));
  }

  function keepSoon(): void {
    const waiting = state.getState().looking?.unkept.size ?? 0;
    if (waiting >= mostWaiting) {
      void keep();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), restMs);
  }

  /** Whether any viewer has answered a shot, kept or not. */
  function seenShots({ evidenceId, unkept }: Looking): (shot: number) => boolean {
    const answers = answersTo(evidenceId, state.getState().records.looked.values());
    return (shot) => answers.has(shot) || unkept.has(shot);
  }

  return {
    /** Opens a flight's photos at a shot, else at the first one that nobody has looked at. */
    async begin(evidence: FlightEvidence, shot?: number): Promise<void> {
      const shots = await shotsOf(context.opened(), evidence);
      if (shots.length === 0) {
        context.tell([{ code: 'look-no-content', severity: 'warning', values: { name: evidence.name } }]);
        return;
      }
      const { job, selection } = state.getState();
      from = { job, selection };
      const looking: Looking = {
        evidenceId: evidence.id,
        shots,
        at: 0,
        unkept: new Map(),
        failed: false,
      };
      state.setState({ looking: { ...looking, at: shot ?? nextUnseen(shots.length, seenShots(looking)) ?? 0 } });
    },

    /** Shows a shot; a number beyond the ends shows the end. */
    goTo: (shot: number) => update(({ shots }) => ({ at: Math.min(shots.length - 1, Math.max(0, shot)) })),

    /** Answers the shot that is shown, and shows the next one that nobody has answered. */
    answer(answer: LookAnswer): void {
      const at = localIsoTime(ports.now());
      update(({ at: shot, unkept }) => ({ unkept: new Map(unkept).set(shot, { answer, at }) }));
      const { looking } = state.getState();
      const next = looking && nextUnseen(looking.shots.length, seenShots(looking), { from: looking.at + 1 });
      if (next !== undefined) update(() => ({ at: next }));
      keepSoon();
    },

    keep,

    /** Goes back to where the person came from, once all answers are on the disk; stays open where they could not be stored. */
    async leave(): Promise<boolean> {
      await keep();
      const { looking } = state.getState();
      if (looking && looking.unkept.size > 0) return false;
      state.setState({ looking: undefined, ...from });
      return true;
    },
  };
}
