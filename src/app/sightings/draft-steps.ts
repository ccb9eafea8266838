import { isObject } from '../../journal/read-json';
import type { AppContext } from '../app-context';
import type { DraftKind } from './draft-writer';

/** How many changes of a draft can be taken back. */
const mostSteps = 100;

/** Changes of the draft in hand that can be taken back one by one. */
export interface DraftSteps<Draft> {
  change(change: Partial<Draft>): void;
  /** False if there is nothing to take back. */
  back(): boolean;
  clear(): void;
}

/** Steps over the state's draft of one kind. Typing in one field is one step. */
export function draftSteps<Draft extends { readonly id: string }>(
  { state }: AppContext,
  kind: DraftKind<Draft>,
): DraftSteps<Draft> {
  let before: readonly Draft[] = [];
  let lastTyped: string | undefined;
  const inHand = () => kind.inHand(state.getState());
  return {
    change(change) {
      const draft = inHand();
      if (!draft) return;
      const next = { ...draft, ...change };
      const typed = typedPath(draft, next);
      if (typed === undefined || typed !== lastTyped) before = [...before, draft].slice(-mostSteps);
      lastTyped = typed;
      state.setState(kind.toHand(next));
    },
    back() {
      const draft = inHand();
      const last = before.at(-1);
      if (!draft || last?.id !== draft.id) return false;
      before = before.slice(0, -1);
      lastTyped = undefined;
      state.setState(kind.toHand(withKept(last, draft, kind)));
      return true;
    },
    clear() {
      before = [];
      lastTyped = undefined;
    },
  };
}

/** The path of the one text or number that was typed on or rubbed out, as `values.actNumber`; undefined for any other change. */
function typedPath(before: unknown, after: unknown): string | undefined {
  if (isTyped(before) && isTyped(after)) {
    const [one, other] = [String(before ?? ''), String(after ?? '')];
    return one.startsWith(other) || other.startsWith(one) ? '' : undefined;
  }
  const [from, to] = [before ?? {}, after ?? {}];
  if (!isObject(from) || !isObject(to)) return undefined;
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => from[key] !== to[key]);
  const [key = ''] = keys;
  const inner = keys.length === 1 ? typedPath(from[key], to[key]) : undefined;
  return inner === undefined ? undefined : `${key}.${inner}`;
}

function isTyped(value: unknown): value is string | number | undefined {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}

/** The step before, its photos without bytes where they were stored since. */
function withKept<Draft extends { readonly id: string }>(last: Draft, now: Draft, kind: DraftKind<Draft>): Draft {
  const kept = new Set(kind.photos(now).flatMap((photo) => ('bytes' in photo ? [] : [photo.ref.id])));
  return kind.withPhotos(last, (photo) => (kept.has(photo.ref.id) ? { ref: photo.ref } : photo));
}
