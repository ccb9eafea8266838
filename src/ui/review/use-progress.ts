import { useEffect, useState } from 'react';
import { type CoverageProgress, progressSteps } from '../../app/coverage/coverage-progress';
import { inSlices } from '../../app/in-slices';
import { useApp, useAppState } from '../app-provider';

/** The coverage of the operation, reckoned between frames; the one before stays until the next is ready. */
export function useProgress(): CoverageProgress | undefined {
  const app = useApp();
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  const [now] = useState(() => app.now());
  const [progress, setProgress] = useState<CoverageProgress>();
  useEffect(() => {
    let isWanted = true;
    void inSlices(progressSteps(records, now, season), () => isWanted).then((ready) => ready && setProgress(ready));
    return () => {
      isWanted = false;
    };
  }, [records, now, season]);
  return progress;
}
