import type { FileReading } from '../../formats/file-content';
import type { VectorFeature } from '../../formats/vector/feature';
import { packFeatures } from '../../survey/pack-features';
import { longestLayer, type ReferenceFeature, type ReferenceLayer } from '../../survey/reference-layer';
import type { AppContext } from '../app-context';
import { filesIn, issuesOf } from '../files/file-import';
import { deleteRecord, keepRecord } from '../keep-record';

const colours = 8;

/** Reference layers of the open operation. */
export function referenceLayerActions(context: AppContext) {
  const { ports, state } = context;
  const layers = () => [...state.getState().records['reference-layer'].values()];

  const keep = async ({ name, content }: FileReading): Promise<void> => {
    if (content?.kind !== 'features') return;
    const features = content.file.features.map(toReference);
    const packed = packFeatures(features);
    const title = name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
    if (features.length === 0) {
      return context.tell([{ code: 'reference-empty', severity: 'error', values: { name } }]);
    }
    if (packed.length > longestLayer) {
      const values = { name, megabytes: packed.length / 1e6, limit: longestLayer / 1e6 };
      return context.tell([{ code: 'reference-too-large', severity: 'error', values }]);
    }
    const order = Math.max(0, ...layers().map((layer) => layer.order + 1));
    const { attribution } = content.file;
    const layer: ReferenceLayer = {
      kind: 'reference-layer',
      id: ports.newId(),
      name: title.slice(0, 120),
      packed,
      count: features.length,
      colour: (order % colours) + 1,
      isLabelled: true,
      isShown: true,
      order,
      ...(attribution !== undefined && { attribution }),
    };
    await keepRecord(context, layer, { key: 'edit.reference-added', values: { name: layer.name } });
  };

  return {
    /** Keeps each layer of the files with the operation. */
    async add(files: readonly File[]): Promise<void> {
      for (const file of files) {
        const reading = await ports.reader.read(file);
        const inside = filesIn([reading]);
        const errors = issuesOf([reading]).filter(({ severity }) => severity === 'error');
        if (errors.length > 0) context.tell(errors.slice(0, 3));
        for (const each of inside) await keep(each);
      }
    },

    change(layer: ReferenceLayer): Promise<boolean> {
      return keepRecord(context, layer, { key: 'edit.reference-changed', values: { name: layer.name } });
    },

    /** Lifts a layer above the one that lies on it. */
    async raise(layer: ReferenceLayer): Promise<void> {
      const above = layers()
        .filter(({ order }) => order > layer.order)
        .toSorted((one, other) => one.order - other.order)[0];
      if (!above) return;
      const changes = [
        { op: 'put', record: { ...layer, order: above.order } },
        { op: 'put', record: { ...above, order: layer.order } },
      ] as const;
      await context.commit({ note: { key: 'edit.reference-changed', values: { name: layer.name } }, changes });
    },

    delete(layer: ReferenceLayer): Promise<boolean> {
      return deleteRecord(context, layer, { key: 'edit.reference-deleted', values: { name: layer.name } });
    },
  };
}

const longestName = 80;

function toReference({ geometry, name = '' }: VectorFeature): ReferenceFeature {
  const named = name.slice(0, longestName);
  if (geometry.type === 'point') return { name: named, shape: { type: 'point', place: geometry.place } };
  if (geometry.type === 'line') return { name: named, shape: { type: 'line', line: geometry.line } };
  return { name: named, shape: { type: 'polygon', polygon: geometry.polygon } };
}
