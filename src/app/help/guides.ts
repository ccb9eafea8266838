import type { AppContext } from '../app-context';
import { advancedGuide, newGuide } from './first-sortie';

/** The guided first sortie over the example operation. */
export function guideActions({ state }: AppContext) {
  state.subscribe((now) => {
    if (!now.guide) return;
    if (now.operation.phase !== 'open') {
      state.setState({ guide: undefined });
      return;
    }
    const guide = advancedGuide(now.guide, now);
    if (guide !== now.guide) state.setState({ guide });
  });
  return {
    /** From the first step; the person sees areas. */
    begin(): void {
      state.setState((now) => ({ guide: newGuide(now), job: 'areas', setupPage: undefined, selection: undefined }));
    },
    stop(): void {
      state.setState({ guide: undefined });
    },
  };
}
