import type { AppContext } from './app-context';
import type { AppState, Selection } from './app-state';
import type { Job } from './job';
import type { SetupPage } from './setup-page';
import { everything, type SightingSearch } from './sightings/sought-sightings';

/** What the screens show: the job, its page or list, the selection, what is searched for. */
export function showActions({ state }: Pick<AppContext, 'state'>) {
  return {
    goTo: (job: Job) => state.setState({ job, fieldPage: undefined, setupPage: undefined }),
    setUp: (setupPage: SetupPage | undefined) => state.setState({ job: 'setup', setupPage }),
    listInField: (fieldList: AppState['fieldList']) => state.setState({ fieldList }),
    openFieldPage: (fieldPage: AppState['fieldPage']) => state.setState({ fieldPage }),
    select: (selection: Selection | undefined) => state.setState({ selection }),

    search: (search: Partial<SightingSearch>) =>
      state.setState(({ sightingSearch }) => ({ sightingSearch: { ...sightingSearch, ...search } })),

    /** All that narrows the list down, but for the text and the order. */
    clearFilters: () =>
      state.setState(({ sightingSearch: { text, sort } }) => ({ sightingSearch: { ...everything, text, sort } })),
  };
}
