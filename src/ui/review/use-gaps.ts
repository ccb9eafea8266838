import { useEffect, useMemo, useState } from 'react';
import { areaGaps, type GapChoice } from '../../app/coverage/area-gaps';
import { inSlices } from '../../app/in-slices';
import type { CoverageGap } from '../../coverage/coverage-gaps';
import type { Area } from '../../survey/area';
import { useAppState } from '../app-provider';

interface FoundGaps {
  /** The last answer, of another choice while the next one is worked out; undefined before the first. */
  readonly gaps: readonly CoverageGap[] | undefined;
  readonly isBusy: boolean;
}

/** The gaps of an area, worked out between frames. A newer request drops the one before. */
export function useGaps(area: Area, choice: GapChoice): FoundGaps {
  const flight = useAppState((state) => state.records.flight);
  const plan = useAppState((state) => state.records.plan);
  const evidence = useAppState((state) => state.records['flight-evidence']);
  const season = useAppState((state) => state.season);
  const request = useMemo(
    () => ({ area, choice, ground: { records: { flight, plan, 'flight-evidence': evidence }, season } }),
    [area, choice, flight, plan, evidence, season],
  );
  const [answer, setAnswer] = useState<{ readonly to: typeof request; readonly gaps: readonly CoverageGap[] }>();
  useEffect(() => {
    let isWanted = true;
    void inSlices(areaGaps(request.area, request.ground, request.choice), () => isWanted).then(
      (gaps) => gaps && setAnswer({ to: request, gaps }),
    );
    return () => {
      isWanted = false;
    };
  }, [request]);
  return { gaps: answer?.gaps, isBusy: answer?.to !== request };
}
