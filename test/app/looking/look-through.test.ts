import { describe, expect, it } from 'vitest';
import { expectedPhotos } from '../../../src/app/coverage/expected-photos';
import { answersEdit } from '../../../src/app/looking/answers-edit';
import { answerOf, lookTally, nextUnseen } from '../../../src/app/looking/shot-answers';
import { photoPoints } from '../../../src/app/flying/photo-points';
import { noRecords, withEdit } from '../../../src/app/records';
import type { Shot } from '../../../src/coverage/shot';
import type { FlightEvidence } from '../../../src/survey/flight-evidence';
import { answersTo, type LookAnswer } from '../../../src/survey/looked';
import { plannedMeadow } from '../../support/planned-meadow';

describe('looking through', () => {
  it('opens at the first photo that nobody has looked at, writes ten answers in one edit, and goes on after a restart', async () => {
    const { app, evidence, restarted } = await meadowWithPhotos();
    await app.look.begin(evidence);
    expect(app.state.getState().looking?.at).toBe(0);
    const before = app.state.getState().records.looked.size;
    for (let i = 0; i < 9; i++) app.look.answer('nothing');
    expect([app.state.getState().looking?.at, app.state.getState().looking?.unkept.size]).toEqual([9, 9]);
    expect(app.state.getState().records.looked.size).toBe(before);
    app.look.answer('unsure');
    await app.look.keep();
    const [looked] = app.state.getState().records.looked.values();
    expect(looked?.runs.map(({ from, to, answer }) => [from, to, answer])).toEqual([
      [0, 9, 'nothing'],
      [9, 10, 'unsure'],
    ]);
    expect(app.state.getState().looking?.unkept.size).toBe(0);
    expect(await app.look.leave()).toBe(true);

    const again = await restarted();
    const kept = again.state.getState().records['flight-evidence'].get(evidence.id);
    if (!kept) throw new Error('The evidence is gone.');
    await again.look.begin(kept);
    expect(again.state.getState().looking?.at).toBe(10);
  });

  it('opens at the photo that shows a place, of all that saw it at their times', async () => {
    const { app, evidence } = await meadowWithPhotos();
    const shots = await app.evidence.shotsOf(evidence);
    const place = shots[20]?.place;
    if (!place) throw new Error('The shot has no place.');
    const photos = await app.evidence.photosAt(evidence, place);
    expect(photos.map(({ shot }) => shot)).toContain(20);
    expect(photos.length).toBeLessThan(shots.length);
    const seen = photos.find(({ shot }) => shot === 20);
    expect(seen).toMatchObject({ name: 'P0021.JPG', heightM: 100, takenAt: new Date('2026-06-12T04:00:40Z') });
    await app.look.begin(evidence, seen?.shot);
    expect(app.state.getState().looking?.at).toBe(20);
  });

  it('keeps answers when the page goes to the background, and before it is left', async () => {
    const { app, evidence, setVisible } = await meadowWithPhotos();
    await app.look.begin(evidence);
    app.look.answer('nothing');
    setVisible(false);
    await app.look.keep();
    expect(app.state.getState().looking?.unkept.size).toBe(0);
    app.look.answer('find');
    await app.look.leave();
    const answers = answersTo(evidence.id, app.state.getState().records.looked.values());
    expect([...answers.values()].map(answerOf)).toEqual(['nothing', 'find']);
  });

  it('makes a tap on a photo the draft of a sighting at the ground under it, tied to sortie and photo', async () => {
    const { app, evidence, sortie } = await meadowWithPhotos();
    await app.look.begin(evidence);
    expect(await app.finds.begin([0.5, 0.5])).toBe(true);
    const { sightingDraft, looking } = app.state.getState();
    expect(sightingDraft?.facts.seenIn).toEqual({
      planId: evidence.planId,
      sortieCode: sortie.code,
      photo: 'P0001.JPG',
    });
    expect(sightingDraft?.position?.by).toBe('drone-photo');
    const [place, taken] = [sightingDraft?.position?.place, looking?.shots[0]?.place];
    // Straight down: the middle of the photo lies under the camera.
    expect(Math.abs((place?.[0] ?? 0) - (taken?.[0] ?? 1))).toBeLessThan(1e-6);
    expect(await app.finds.move([0.9, 0.5])).toBe(true);
    expect(app.state.getState().sightingDraft?.position?.place).not.toEqual(place);
    expect(await app.finds.keep('wild-stand')).toBe(true);
    const [sighting] = app.state.getState().records.sighting.values();
    expect([sighting?.sightingKind, sighting?.source, sighting?.seenIn?.photo]).toEqual([
      'wild-stand',
      'drone',
      'P0001.JPG',
    ]);
    expect(app.state.getState().looking?.at).toBe(1);
  });
});

describe('answers of several viewers', () => {
  const answer = (said: LookAnswer, minute: number) => ({ answer: said, at: `2026-06-12T09:0${minute}:00+05:00` });

  it('are a union however they arrive: a find stays one, else the latest counts', () => {
    const one = answersEdit(
      'e',
      new Map([
        [0, answer('nothing', 1)],
        [1, answer('unsure', 2)],
        [150, answer('find', 3)],
      ]),
      {
        viewer: { id: 'p1.d1', name: 'One', personId: 'p1' },
        records: noRecords,
      },
    );
    const other = answersEdit(
      'e',
      new Map([
        [1, answer('nothing', 5)],
        [2, answer('nothing', 6)],
        [150, answer('nothing', 7)],
      ]),
      {
        viewer: { id: 'p2.d2', name: 'Two', personId: 'p2' },
        records: noRecords,
      },
    );
    const merged = [
      withEdit(withEdit(noRecords, one), other),
      withEdit(withEdit(withEdit(noRecords, other), one), other),
    ].map((records) => answersTo('e', records.looked.values()));
    expect(one.changes).toHaveLength(2);
    for (const answers of merged) {
      expect([0, 1, 2, 150].map((shot) => answerOf(answers.get(shot) ?? []))).toEqual([
        'nothing',
        'nothing',
        'nothing',
        'find',
      ]);
      expect(answers.get(1)?.map(({ viewer }) => viewer)).toEqual(['One', 'Two']);
      expect(lookTally(200, answers)).toEqual({ nothing: 3, unsure: 0, find: 1, unseen: 196 });
    }
  });

  it('lead from the last photo back to the first unseen one, and nowhere when all are seen', () => {
    expect(nextUnseen(5, (shot) => shot !== 1, { from: 4 })).toBe(1);
    expect(nextUnseen(5, () => true)).toBeUndefined();
  });
});

describe('expected photos', () => {
  it('names the places of missing ones, though the others were taken beside their places and some have no position', async () => {
    const { plan, sortie } = await plannedMeadow();
    const places = photoPoints(sortie, plan.photoDistanceM ?? 10).slice(0, sortie.photos);
    const lost = new Set([3, 4, 17]);
    const shots = places.flatMap(([lng, lat], i): readonly Shot[] => {
      if (lost.has(i)) return [];
      const shot = { name: `P${i}.JPG`, gimbal: {}, flight: {} };
      return [i === 9 ? shot : { ...shot, place: [lng + 0.000_01, lat + 0.000_02] }];
    });
    const told = expectedPhotos(shots, { plan, sortie, flight: undefined });
    expect([told?.expected, told?.found]).toEqual([places.length, places.length - 3]);
    expect(told?.missing).toEqual([3, 4, 17].map((i) => places[i]));
  });

  it('holds a flight that was broken off against its part alone', async () => {
    const { plan, sortie } = await plannedMeadow();
    const places = photoPoints(sortie, plan.photoDistanceM ?? 10);
    const shots = places.slice(0, 20).map((place, i): Shot => ({ name: `P${i}.JPG`, place, gimbal: {}, flight: {} }));
    const flight = {
      kind: 'flight',
      id: 'f',
      planId: plan.id,
      sortieCode: sortie.code,
      tookOffAt: '2026-06-12T09:00:00+05:00',
    } as const;
    const told = expectedPhotos(shots, { plan, sortie, flight: { ...flight, outcome: 'part', flownPhotos: 20 } });
    expect(told).toEqual({ expected: 20, found: 20, missing: [] });
  });
});

async function meadowWithPhotos() {
  const meadow = await plannedMeadow();
  const { app, plan, sortie, reopened, setVisible } = meadow;
  const { dronePhoto } = await import('../../support/drone-photo');
  const places = photoPoints(sortie, plan.photoDistanceM ?? 10).slice(0, 40);
  const files = places.map(
    ([lng, lat], i) =>
      new File(
        [dronePhoto({ lng, lat, heightM: 100, takenMs: Date.parse('2026-06-12T09:00:00Z') + i * 2000 })],
        `P${String(i + 1).padStart(4, '0')}.JPG`,
      ),
  );
  await app.evidence.imports.look(files);
  const ids = await app.evidence.imports.keep();
  const evidence = app.state.getState().records['flight-evidence'].get(ids?.[0] ?? '');
  if (!evidence) throw new Error('The photos are no evidence.');
  return { app, plan, sortie, evidence: evidence satisfies FlightEvidence, restarted: reopened, setVisible };
}
