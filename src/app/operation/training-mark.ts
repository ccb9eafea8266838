import type { OperationState } from '../app-state';

/** What stands before every file name of an operation to train on: nothing of it may be taken for real work. */
export function trainingMark(operation: OperationState): '' | 'TRAINING-' {
  return operation.phase === 'open' && operation.operation.nature === 'training' ? 'TRAINING-' : '';
}
