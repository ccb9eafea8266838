import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { PreparedGround } from '../../app/coverage/prepare-ground';
import type { GroundChoice } from '../../app/coverage/ground-choice';
import { inSlices } from '../../app/in-slices';
import type { GroundOnMap } from '../../map/map-content';
import { useApp, useAppState } from '../app-provider';
import { coloursOf } from './ground-legend';

const rasterSide = 256;

/** The ground that the person chose to see, prepared in the background; the one before stays until it is ready. */
export function useGround(): GroundOnMap | undefined {
  const app = useApp();
  const chosen = useAppState((state) => state.groundChoice);
  const day = useDeferredValue(useAppState((state) => state.review.day));
  const choice = useMemo(() => chosen && { ...chosen, ...(day !== undefined && { untilDay: day }) }, [chosen, day]);
  const records = useAppState((state) => (state.groundChoice ? state.records : undefined));
  const season = useAppState((state) => state.season);
  const [ground, setGround] = useState<GroundOnMap>();
  useEffect(() => {
    if (!choice || !records) return undefined;
    let isWanted = true;
    const prepare = async () => {
      const { viewedGround } = await import('./viewed-ground');
      const prepared = await inSlices(viewedGround(choice, { records, season }), () => isWanted);
      if (!prepared) return;
      setGround(onMap(prepared, choice));
      app.season.workOut(false);
    };
    app.season.workOut(true);
    void prepare();
    return () => {
      isWanted = false;
      app.season.workOut(false);
    };
  }, [app, choice, records, season]);
  return choice && ground;
}

function onMap(prepared: PreparedGround, { kind, opacity }: GroundChoice): GroundOnMap {
  return {
    keys: prepared.keys,
    steps: [1, ...prepared.pictures.keys()],
    picture(key, step) {
      const { classes } = prepared.pictures.get(step)?.get(key) ?? prepared.tile(key);
      return { side: rasterSide / (prepared.pictures.has(step) ? step : 1), classes };
    },
    colours: coloursOf(kind),
    opacity,
  };
}
