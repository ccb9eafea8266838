import type { AppContext } from '../app-context';
import type { StoredMap } from '../ports/map-store';
import type { MapWork } from './map-work';

/** Shows what the store holds now, less what is on its way out. */
export async function refreshMaps({ ports, state }: Pick<AppContext, 'ports' | 'state'>): Promise<void> {
  const all = await ports.maps.list();
  const { leaving } = state.getState();
  const maps = all.filter(({ id }) => !leaving.includes(id));
  state.setState({ maps: maps.toSorted((one, other) => other.look.order - one.look.order) });
}

/** Hill shade lies over all maps, whatever their number. */
export const shadeOrder = 1_000_000;

/** The order of a map that comes to lie on top of all others but the hill shade. */
export function nextOrder(maps: readonly StoredMap[]): number {
  return Math.max(0, ...maps.filter(({ kind }) => kind !== 'terrain').map(({ look }) => look.order + 1));
}

/** Shows work on maps while it goes on, and says what went wrong. One at a time. */
export async function withWork(
  context: AppContext,
  work: MapWork,
  act: (show: (share: number) => void) => Promise<void>,
): Promise<void> {
  const { state } = context;
  if (state.getState().mapWork) return context.tell([{ code: 'map-work-going', severity: 'warning' }]);
  state.setState({ mapWork: work });
  try {
    await act((share) => state.setState({ mapWork: { ...work, share } }));
  } catch (error) {
    if (!isNamed(error, 'AbortError')) {
      const isFull = isNamed(error, 'QuotaExceededError');
      context.tell([
        { code: isFull ? 'map-no-room' : 'map-not-stored', severity: 'error', values: { name: work.name } },
      ]);
    }
  } finally {
    state.setState({ mapWork: undefined });
    await refreshMaps(context);
  }
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
