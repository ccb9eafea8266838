import type { Operation } from '../survey/operation';
import type { AppContext } from './app-context';
import type { OpenOperation, Protection } from './ports/operation-store';
import { recordsOf, withEdit } from './records';
import { seasonOf } from './season';

/** Opening, starting and closing operations. */
export function operationActions(context: AppContext) {
  const { ports, state } = context;

  function show(opened: OpenOperation, protection: Protection['kind']): void {
    const records = recordsOf(opened.records);
    const [operation] = records.operation.values();
    if (!operation) throw new Error(`Operation ${opened.id} has no operation record.`);
    context.setOpened(opened);
    opened.watch((edit) => state.setState((before) => ({ records: withEdit(before.records, edit) })));
    state.setState({ operation: { phase: 'open', operation, protection }, records, selection: undefined });
    rememberOperation(opened.id);
  }

  function rememberOperation(id: string): void {
    const settings = { ...state.getState().settings, lastOperationId: id };
    ports.settings.save(settings);
    state.setState({ settings });
  }

  return {
    /** Opens the operation that was open last if it needs no passphrase, else shows the first screen. */
    async resume(): Promise<void> {
      const { lastOperationId } = state.getState().settings;
      const entry = (await ports.operations.list()).find(({ id }) => id === lastOperationId);
      const opened = entry?.protection === 'open' ? await ports.operations.open(entry.id) : undefined;
      if (opened) show(opened, 'open');
      else state.setState({ operation: { phase: 'none' } });
    },

    /** Opens the example operation, built on this device at its first opening. */
    async openExample(): Promise<void> {
      state.setState({ operation: { phase: 'opening', progress: 0 } });
      const { exampleOperation } = await import('./example/example-operation');
      const example = exampleOperation();
      const entries = await ports.operations.list();
      const known = entries.some(({ id }) => id === example.operation.id);
      const opened = known
        ? await ports.operations.open(example.operation.id)
        : await ports.operations.create(example.operation, { kind: 'open' });
      if (!opened) throw new Error('The example operation could not be opened.');
      show(opened, 'open');
      if (known) return;
      const changes = example.records.map((record) => ({ op: 'put', record }) as const);
      await context.commit({ note: { key: 'edit.example-built' }, changes });
    },

    /** Starts an empty operation for the season that runs or comes next. */
    async start(name: string, protection: Protection): Promise<void> {
      const season = seasonOf(ports.now());
      const operation: Operation = { kind: 'operation', id: ports.newId(), name, ...season, nature: 'real' };
      show(await ports.operations.create(operation, protection), protection.kind);
    },

    async close(): Promise<void> {
      await context.opened().close();
      context.setOpened(undefined);
      state.setState({
        operation: { phase: 'none' },
        records: recordsOf([]),
        selection: undefined,
        planDraft: undefined,
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
