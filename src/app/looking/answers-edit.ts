import { type Looked, lookedId, withAnswer } from '../../survey/looked';
import type { Edit } from '../../survey/edit';
import type { Records } from '../records';
import type { GivenAnswer } from './looking';

/** Who looks: the person who holds the device, else the device. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly personId?: string;
}

/** One edit that adds a viewer's answers to their records: only the hundreds that they fall in are written anew. */
export function answersEdit(
  evidenceId: string,
  answers: ReadonlyMap<number, GivenAnswer>,
  { viewer, records }: { readonly viewer: Viewer; readonly records: Pick<Records, 'looked'> },
): Edit {
  const changed = new Map<string, Looked>();
  for (const [shot, given] of answers) {
    const id = lookedId(evidenceId, viewer.id, shot);
    const before = changed.get(id) ?? records.looked.get(id) ?? blankLooked(id, evidenceId, viewer);
    changed.set(id, { ...before, runs: withAnswer(before.runs, shot, given) });
  }
  return {
    note: { key: 'edit.looked', values: { count: answers.size } },
    changes: [...changed.values()].map((record) => ({ op: 'put', record })),
  };
}

function blankLooked(id: string, evidenceId: string, { name, personId }: Viewer): Looked {
  return {
    kind: 'looked',
    id,
    evidenceId,
    viewer: name,
    ...(personId !== undefined && { personId }),
    runs: [],
  };
}
