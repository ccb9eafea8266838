import { useMemo } from 'react';
import { unpackFeatures } from '../../survey/pack-features';
import type { ReferenceFeature } from '../../survey/reference-layer';
import type { ReferenceOnMap } from '../../map/map-content';
import { useAppState } from '../app-provider';

/** Unpacked once for each text, whatever else of the layer changes. */
const unpacked = new Map<string, readonly ReferenceFeature[]>();

/** The operation's reference layers that are shown, the lowest first. */
export function useReferences(): readonly ReferenceOnMap[] {
  const records = useAppState((state) => state.records['reference-layer']);
  return useMemo(() => {
    const layers = [...records.values()];
    const texts = new Set(layers.map(({ packed }) => packed));
    for (const text of unpacked.keys()) if (!texts.has(text)) unpacked.delete(text);
    return layers
      .filter(({ isShown }) => isShown)
      .toSorted((one, other) => one.order - other.order)
      .map(({ id, name, colour, isLabelled, packed }) => {
        const features = unpacked.get(packed) ?? unpackFeatures(packed);
        unpacked.set(packed, features);
        return { id, name, colour, isLabelled, features };
      });
  }, [records]);
}
