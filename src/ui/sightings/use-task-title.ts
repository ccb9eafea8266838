import type { Task } from '../../survey/task';
import { useAppState } from '../app-provider';
import { recordTitle } from '../controls/record-title';
import { useWords } from '../words-provider';

/** A task in words: what to do, and with what. */
export function useTaskTitle(): (task: Task) => string {
  const words = useWords();
  const records = useAppState((state) => state.records);
  return ({ taskKind, about }) => `${words.t(`tasks.kind-${taskKind}`)}: ${recordTitle(about, records, words)}`;
}
