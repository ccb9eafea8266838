import type { AppContext } from '../app-context';
import type { OperationContent } from '../example/example-operation';
import type { PlanTask } from '../example/example-plans';
import type { OpenOperation, Protection } from '../ports/operation-store';
import { unlessFull } from './unless-full';

interface Shown {
  readonly show: (opened: OpenOperation, protection: Protection['kind']) => void;
  readonly showFirst: () => Promise<void>;
}

/** Operations that come with the app, to look at and to train on. */
export function builtOperationActions(context: AppContext, { show, showFirst }: Shown) {
  const { ports, state } = context;

  /** Opens one, built on this device at its first opening. */
  async function openBuilt(id: 'example' | 'training', build: () => Promise<OperationContent>): Promise<void> {
    state.setState({ operation: { phase: 'opening', progress: 0 } });
    const known = (await ports.operations.list()).some((entry) => entry.id === id);
    const content = known ? undefined : await build();
    const opened = content ? await unlessFull(context, create(content)) : await ports.operations.open(id);
    if (opened) show(opened, 'open');
    else await showFirst();
  }

  /** Operation and records land together: a page that dies half-way leaves neither. */
  function create({ operation, records }: OperationContent): Promise<OpenOperation> {
    const changes = records.map((record) => ({ op: 'put', record }) as const);
    return ports.operations.create(operation, { kind: 'open' }, { note: { key: 'edit.example-built' }, changes });
  }

  /** Plans of operations that come with the app are computed like any other, away from the screen's thread. */
  const plan: PlanTask = (task) => ports.planner.plan(task, { signal: new AbortController().signal });

  return {
    /** Opens the example operation. */
    openExample(): Promise<void> {
      return openBuilt('example', async () => (await import('../example/example-operation')).exampleOperation(plan));
    },

    /** Opens the operation to train on. */
    openTraining(): Promise<void> {
      return openBuilt('training', async () => (await import('../example/training-operation')).trainingOperation(plan));
    },
  };
}
