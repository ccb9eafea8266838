import type { Operation } from '../../survey/operation';
import type { AppContext } from '../app-context';
import type { AppState } from '../app-state';
import type { OpenOperation, Protection } from '../ports/operation-store';
import { type Records, recordsOf, withEdit } from '../records';
import { seasonOf } from './season-of';
import { everything } from '../sightings/sought-sightings';
import type { RegionId } from '../../survey/survey-region';
import { builtOperationActions } from './built-operations';
import { unlessFull } from './unless-full';

/** What came of opening an operation; `waitMs`: how long no passphrase is tried. */
export type Opening =
  | { readonly is: 'open' }
  | { readonly is: 'wrong'; readonly waitMs: number }
  | { readonly is: 'wait'; readonly waitMs: number };

/** What a person held of an operation that is closed: nothing of it may reach the next. Kept drafts wait on the disk. */
const nothingInHand = {
  selection: undefined,
  planDraft: undefined,
  sightingDraft: undefined,
  actionDraft: undefined,
  draftKeeping: 'empty',
  drafts: [],
  actionDrafts: [],
  sightingSearch: everything,
  fileImport: undefined,
  evidenceImport: undefined,
  groundChoice: undefined,
  groundPoint: undefined,
} as const satisfies Partial<AppState>;

/** Opening, starting and closing operations. */
export function operationActions(context: AppContext) {
  const { ports, state } = context;

  function show(opened: OpenOperation, protection: Protection['kind']): void {
    const records = recordsOf(opened.records);
    const [operation] = records.operation.values();
    if (!operation) throw new Error(`Operation ${opened.id} has no operation record.`);
    context.setOpened(opened);
    opened.watch((edit) =>
      state.setState((before) => ({ records: withEdit(before.records, edit), edits: before.edits + 1 })),
    );
    const recoveryKey = ports.vault.takeRecoveryKey(opened.id);
    state.setState({ operation: { phase: 'open', operation, protection }, records, selection: undefined, recoveryKey });
    remember(opened.id, records);
  }

  /** Which operation is open and who holds the device: a person of another operation is forgotten. */
  function remember(id: string, records: Records): void {
    const { personId, ...rest } = state.getState().settings;
    const known = personId !== undefined && records.person.has(personId) ? personId : undefined;
    const settings = { ...rest, lastOperationId: id, ...(known !== undefined && { personId: known }) };
    ports.settings.save(settings);
    state.setState({ settings });
    ports.journals.of(id)?.setPerson(known);
  }

  async function showFirst(): Promise<void> {
    state.setState({ entries: await ports.operations.list(), operation: { phase: 'none' } });
  }

  return {
    /** Opens the operation that was open last if it needs no passphrase, else shows the first screen. */
    async resume(): Promise<void> {
      const { lastOperationId } = state.getState().settings;
      const entry = (await ports.operations.list()).find(({ id }) => id === lastOperationId);
      const opened = entry?.protection === 'open' ? await ports.operations.open(entry.id) : undefined;
      if (opened) show(opened, 'open');
      else await showFirst();
    },

    ...builtOperationActions(context, { show, showFirst }),

    /** Starts an empty operation for the season that runs or comes next; asks the browser to keep it for good. False if there is no room. */
    async start(name: string, passphrase: string, { region }: { readonly region?: RegionId } = {}): Promise<boolean> {
      const season = seasonOf(ports.now());
      const operation: Operation = {
        kind: 'operation',
        id: ports.newId(),
        name,
        ...season,
        nature: 'real',
        ...(region && { region }),
      };
      await ports.health.askToPersist();
      const opened = await unlessFull(context, ports.operations.create(operation, { kind: 'passphrase', passphrase }));
      if (opened) show(opened, 'passphrase');
      return opened !== undefined;
    },

    /** Opens an operation that is on this device; says how long to wait after wrong passphrases, and no more. */
    async open(id: string, passphrase?: string): Promise<Opening> {
      const entry = state.getState().entries.find((one) => one.id === id);
      const waitMs = await ports.vault.waitMs(id);
      if (waitMs > 0) return { is: 'wait', waitMs };
      const opened = await ports.operations.open(id, passphrase);
      if (!opened) return { is: 'wrong', waitMs: await ports.vault.waitMs(id) };
      show(opened, entry?.protection ?? 'passphrase');
      return { is: 'open' };
    },

    /** Opens with headquarters' recovery key under a new passphrase; a new recovery key is shown then. */
    async recover(id: string, recoveryKey: string, { passphrase }: { readonly passphrase: string }): Promise<Opening> {
      const waitMs = await ports.vault.waitMs(id);
      if (waitMs > 0) return { is: 'wait', waitMs };
      const opened = await ports.vault.recover(id, recoveryKey, { passphrase });
      if (!opened) return { is: 'wrong', waitMs: await ports.vault.waitMs(id) };
      show(opened, 'passphrase');
      return { is: 'open' };
    },

    waitMs: (id: string) => ports.vault.waitMs(id),

    /** Shows an operation that was taken from a package. */
    showJoined: (opened: OpenOperation) => show(opened, 'passphrase'),

    /** Erases an operation from this device. */
    async remove(id: string): Promise<void> {
      await ports.operations.remove(id);
      await showFirst();
    },

    async close(): Promise<void> {
      for (const { id } of state.getState().notices) await context.endNotice(id);
      await context.opened().close();
      context.setOpened(undefined);
      state.setState({
        operation: { phase: 'none' },
        records: recordsOf([]),
        ...nothingInHand,
      });
    },

    undo: () => stepThrough('undo'),
    redo: () => stepThrough('redo'),
  };

  async function stepThrough(direction: 'undo' | 'redo'): Promise<void> {
    const step = await context.opened()[direction]();
    if (step) context.tellStepped(direction, step.edit.note);
    else context.tellDone(`app.nothing-to-${direction}`);
  }
}
