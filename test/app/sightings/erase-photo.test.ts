import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/test-app';

describe('erasing a photo', () => {
  it('takes it out of the sighting, leaves a tombstone, forgets its bytes, and cannot be undone', async () => {
    const { app } = testApp();
    await app.operations.openTraining();
    app.sightings.begin();
    app.sightings.change({ sightingKind: 'cache' });
    app.sightings.placeAt([71.6, 44.1]);
    await app.sightings.addPhotos([new File([Uint8Array.of(255, 216, 255, 2, 3)], 'find.jpg', { type: 'image/jpeg' })]);
    await app.sightings.save();
    const sighting = [...app.state.getState().records.sighting.values()].find((one) => one.photos.length > 0);
    const [photo] = sighting?.photos ?? [];
    if (!sighting || !photo) throw new Error('The sighting has no photo.');
    expect(await app.photo(photo.id)).toBeDefined();

    expect(await app.sightings.erasePhoto(sighting, photo)).toBe(true);

    const { records } = app.state.getState();
    expect(records.sighting.get(sighting.id)?.photos).toEqual([]);
    expect([...records['erased-photo'].keys()]).toEqual([photo.sha256]);
    expect(await app.photo(photo.id)).toBeUndefined();
    await app.operations.undo();
    expect(app.state.getState().records['erased-photo'].size).toBe(1);
  });
});
