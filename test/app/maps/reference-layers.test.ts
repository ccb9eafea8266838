import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/test-app';

/** A file of river pieces as a person would import it once for an operation. */
function rivers(pieces: number): File {
  const features = Array.from({ length: pieces }, (_, i) => ({
    type: 'Feature',
    properties: { name: `Piece ${i}` },
    geometry: {
      type: 'LineString',
      coordinates: Array.from({ length: 6 }, (__, j) => [70 + i / 10_000 + j / 1000, 44 + j / 1000]),
    },
  }));
  return new File([JSON.stringify({ type: 'FeatureCollection', features })], 'rivers.geojson');
}

describe('reference layers', () => {
  it('are kept with a real operation, thousands of features long, and are there when it is opened again', async () => {
    const { app } = testApp();
    await app.operations.start('Season', 'four words for a season');
    await app.references.add([rivers(3000)]);
    const kept = () => [...app.state.getState().records['reference-layer'].values()];
    expect(kept()).toMatchObject([{ name: 'rivers', count: 3000 }]);
    const before = kept();
    const { operation } = app.state.getState();
    if (operation.phase !== 'open') throw new Error('No operation is open.');
    await app.operations.close();
    await app.operations.open(operation.operation.id, 'four words for a season');
    expect(kept()).toEqual(before);
  });
});
