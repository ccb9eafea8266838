import { useMemo } from 'react';
import type { LngLat } from '../../geo/lng-lat';
import { unpackFeatures } from '../../survey/pack-features';
import { useAppState } from '../app-provider';

/** A line of a reference layer by its name, or by that of its layer. */
interface ReferenceLine {
  readonly label: string;
  readonly line: readonly LngLat[];
}

/** Paths and roads of the reference layers, those with a name first. */
export function useReferenceLines(): readonly ReferenceLine[] {
  const layers = useAppState((state) => state.records['reference-layer']);
  return useMemo(() => {
    const lines = [...layers.values()].flatMap(({ name, packed }) =>
      unpackFeatures(packed).flatMap((feature) =>
        feature.shape.type === 'line'
          ? [{ label: feature.name || name, isNamed: feature.name !== '', line: feature.shape.line }]
          : [],
      ),
    );
    return lines.toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed));
  }, [layers]);
}
