import { beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/crypto/sha256';
import { contentSince, photosOf, reachOf } from '../../src/exchange/content-since';
import { planImport } from '../../src/exchange/import-plan';
import { mergePackages } from '../../src/exchange/merge-packages';
import { planVolumes } from '../../src/exchange/plan-volumes';
import { readPackage } from '../../src/exchange/read-package';
import { verifyPackage } from '../../src/exchange/verify-package';
import { Journal } from '../../src/journal/journal';
import { seeded } from '../support/seeded';
import { operationId, sighting, type TestDevice, type TestTeam, team } from '../support/journal-team';
import { stateOf } from '../support/journal-state';
import { contentOf, cost, filesOf, letterOf, packageFiles, passphrase, secret } from '../support/package-bytes';

const mib = 1024 * 1024;

describe('a package', () => {
  let of: TestTeam;
  let a: TestDevice;
  let b: TestDevice;

  beforeEach(async () => {
    of = await team(2);
    const [first, second] = of.devices;
    if (!first || !second) throw new Error('No devices.');
    [a, b] = [first, second];
    a.put(sighting('s1'));
    await a.seal();
    a.put(sighting('s2', { note: 'Арық бойында' }));
  });

  const fresh = () => new Journal({ operationId, founder: of.founder });
  const plan = { nowMs: Date.UTC(2026, 5, 1), hasPhoto: () => false };

  it('brings another device everything, photos too', async () => {
    const photos = [photo(1, 3 * mib + 17), photo(2, 5)];
    const files = await packageFiles(await contentOf(of, a, photos), letterOf(of, a));
    const received: string[] = [];
    const contents = await readPackage(files, secret, { onPhoto: ({ sha256 }) => void received.push(sha256) });
    expect(contents.issues).toEqual([]);
    const { merged, newPhotos, issues } = planImport(contents, b.journal, plan);
    expect(merged).toMatchObject({ added: 2, changes: [{ op: 'put' }, { op: 'put' }] });
    expect(issues).toEqual([]);
    expect(newPhotos.map(({ sha256 }) => sha256)).toEqual(await Promise.all(photos.map(sha256Hex)));
    expect(received).toEqual(newPhotos.map(({ sha256 }) => sha256));
    b.journal.merge({ segments: contents.segments.map(({ segment }) => segment) });
    expect(b.journal.records).toEqual(a.journal.records);
  });

  it('opens by passphrase or by the private key of the peer it was sealed for, and not otherwise', async () => {
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const recipients = [
      { kind: 'key', publicKey },
      { kind: 'passphrase', passphrase, cost },
    ] as const;
    const files = await packageFiles(await contentOf(of, a), letterOf(of, a, { recipients }));
    const byKey = await readPackage(files, { kind: 'key', privateKey: pair.privateKey, publicKey });
    expect(byKey.segments).toHaveLength(2);
    expect((await readPackage(files, { kind: 'passphrase', passphrase })).segments).toHaveLength(2);
    const wrong = await readPackage(files, { kind: 'passphrase', passphrase: 'another' });
    expect(wrong).toMatchObject({ segments: [], issues: [{ code: 'exchange-locked', severity: 'error' }] });
    const other = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
    const byOther = await readPackage(files, { kind: 'key', privateKey: other.privateKey, publicKey });
    expect(byOther.issues).toMatchObject([{ code: 'exchange-locked' }]);
  });

  it('shows neither text nor names to who cannot open it', async () => {
    const [file] = await packageFiles(await contentOf(of, a), letterOf(of, a));
    const text = new TextDecoder('latin1').decode(file?.bytes);
    for (const plain of ['s1', 'sighting', operationId, 'Tablet', a.id, of.founder])
      expect(text).not.toContain(`"${plain}`);
  });

  it('is split into volumes of which each is checked alone', async () => {
    const photos = [1, 2, 3, 4].map((seed) => photo(seed, mib));
    const limit = 1.7 * mib;
    const files = await packageFiles(await contentOf(of, a, photos), letterOf(of, a, { volumeLimit: limit }));
    expect(files).toHaveLength(4);
    for (const { bytes } of files) expect(bytes.length).toBeLessThanOrEqual(limit);
    const [, second, third] = files;
    if (!second || !third) throw new Error('No volumes.');
    const report = await verifyPackage([third, second], secret);
    expect(report).toMatchObject({ operationId, entries: 0, photos: 2, refused: [] });
    expect(report.issues.map(({ code, values }) => [code, values?.volume])).toEqual([
      ['exchange-volume-missing', 1],
      ['exchange-volume-missing', 4],
    ]);
  });

  it('loses only what lies in a damaged chunk', async () => {
    const photos = [1, 2, 3, 4].map((seed) => photo(seed, mib));
    const [file] = await packageFiles(await contentOf(of, a, photos), letterOf(of, a));
    const received: string[] = [];
    const damaged = file?.withByteChanged(2.5 * mib);
    if (!damaged) throw new Error('No volume.');
    const contents = await readPackage([damaged], secret, { onPhoto: ({ sha256 }) => void received.push(sha256) });
    expect(contents.segments).toHaveLength(2);
    expect(contents.issues.map(({ code }) => code)).toEqual(['exchange-damaged', 'exchange-damaged']);
    const hashes = await Promise.all(photos.map(sha256Hex));
    expect(received).toEqual([hashes[0], hashes[3]]);
  });

  it('says that it was cut off, and what is whole is taken', async () => {
    const photos = [1, 2, 3].map((seed) => photo(seed, mib));
    const [file] = await packageFiles(await contentOf(of, a, photos), letterOf(of, a));
    if (!file) throw new Error('No volume.');
    const headerLength = 12 + new DataView(file.bytes.buffer).getUint32(8);
    for (const [length, missing] of [
      [file.bytes.length - 1, 1],
      [file.bytes.length - 1.5 * mib, 2],
      [headerLength + 2 * (mib + 16), 2],
    ] as const) {
      const contents = await readPackage([file.cutTo(length)], secret, { onPhoto: () => undefined });
      expect(contents.segments).toHaveLength(2);
      expect(contents.issues.at(-1)).toMatchObject({ code: 'exchange-cut-off', values: { count: missing } });
    }
    expect((await readPackage([file.cutTo(20)], secret)).issues).toMatchObject([{ code: 'exchange-no-package' }]);
    expect((await readPackage([file.cutTo(0)], secret)).issues).toMatchObject([{ code: 'exchange-no-package' }]);
  });

  it('never gives a wrong byte, whichever byte of it is changed', async () => {
    const [file] = await packageFiles(await contentOf(of, a, [photo(1, 900)]), letterOf(of, a));
    if (!file) throw new Error('No volume.');
    const random = seeded(11);
    const hash = await sha256Hex(photo(1, 900));
    for (let round = 0; round < 25; round++) {
      const changed = file.withByteChanged(8 + Math.floor(random() * (file.bytes.length - 8)));
      const contents = await readPackage([changed], secret, {
        onPhoto: ({ sha256 }) => expect(sha256).toBe(hash),
      }).catch((error: unknown) => error);
      expect(contents).toHaveProperty('issues');
      expect(contents).not.toHaveProperty('issues', []);
    }
  });

  it('refuses a segment that another device claims, one that comes twice and one out of order, each by its own code', async () => {
    b.put(sighting('of-b'));
    const content = await contentOf(of, a);
    const [one, two] = content.segments;
    const [foreign] = (await contentOf(of, b)).segments;
    if (!one || !two || !foreign) throw new Error('No segments.');
    const claimed = { ...foreign, device: a.id, first: 9, last: 9 };
    const segments = [two, one, two, claimed];
    const files = await packageFiles({ ...content, segments }, letterOf(of, a));
    const report = await verifyPackage(files, secret);
    expect(report.refused).toEqual([
      { device: a.id, from: 1, code: 'exchange-order' },
      { device: a.id, from: 2, code: 'exchange-repeated' },
      { device: a.id, from: 9, code: 'journal-forged' },
      { device: a.id, from: 2, code: 'journal-gap' },
    ]);
  });

  it('refuses a segment whose signature does not hold and takes the rest', async () => {
    b.put(sighting('of-b'));
    const content = await contentOf(of, a);
    const fromB = await contentOf(of, b);
    const segments = [...content.segments, ...fromB.segments].map((source, index) =>
      index === 1
        ? { ...source, read: async () => ({ ...(await source.read()), signature: new Uint8Array(64) }) }
        : source,
    );
    const report = await verifyPackage(await packageFiles({ ...content, segments }, letterOf(of, a)), secret);
    expect(report.refused).toEqual([{ device: a.id, from: 2, code: 'journal-signature' }]);
    expect(report.devices).toMatchObject([
      { device: a.id, name: 'Tablet 1', entries: 1 },
      { device: b.id, name: 'Tablet 2', entries: 1 },
    ]);
  });

  it('carries only what a peer does not hold', async () => {
    const content = await contentOf(of, a, [photo(1, 10)]);
    b.journal.merge({ segments: a.segments.slice(0, 1) });
    const since = contentSince(content, reachOf(b.journal.frontier), (hash) =>
      a.segments.filter((segment) => segment.hash === hash).flatMap(photosOf),
    );
    expect(since.segments.map(({ first }) => first)).toEqual([2]);
    expect(since.photos).toEqual([]);
    const contents = await readPackage(await packageFiles(since, letterOf(of, a)), secret);
    expect(planImport(contents, b.journal, plan).merged).toMatchObject({ added: 1, refused: [] });
  });

  it('leaves erased photos out, whoever still has them, and nothing takes that back', async () => {
    const content = await contentOf(of, a, [photo(1, 10), photo(2, 10)]);
    const erased = await sha256Hex(photo(1, 10));
    b.put({ kind: 'erased-photo', id: erased, erasedAt: '2026-06-20T10:00:00+05:00' });
    expect(b.undo()).toBe(false);
    b.delete({ kind: 'erased-photo', id: erased, erasedAt: '' });
    const contents = await readPackage(await packageFiles(content, letterOf(of, a)), secret);
    const planned = planImport(contents, b.journal, plan);
    expect(planned.erasedPhotos.map(({ sha256 }) => sha256)).toEqual([erased]);
    expect(planned.newPhotos).toHaveLength(1);
  });

  it('stops at a package of another operation or another founder', async () => {
    const other = await team(1);
    const [stranger] = other.devices;
    if (!stranger) throw new Error('No device.');
    stranger.put(sighting('x'));
    const forged = await readPackage(
      await packageFiles(await contentOf(other, stranger), letterOf(other, stranger)),
      secret,
    );
    expect(planImport(forged, b.journal, plan)).toMatchObject({
      merged: { added: 0 },
      issues: [{ code: 'exchange-other-founder', severity: 'error' }],
    });
    const letter = letterOf(of, a, { operationId: 'operation-2' });
    const foreign = await readPackage(await packageFiles(await contentOf(of, a), letter), secret);
    expect(planImport(foreign, b.journal, plan).issues).toMatchObject([{ code: 'exchange-other-operation' }]);
  });

  it('says that its sender was not admitted, and checks each edit by itself', async () => {
    const content = { ...(await contentOf(of, a)), statements: [] };
    const contents = await readPackage(await packageFiles(content, letterOf(of, a)), secret);
    const journal = fresh();
    expect(planImport(contents, journal, plan).issues.map(({ code }) => code)).toEqual([
      'journal-not-admitted',
      'exchange-sender-unknown',
    ]);
  });

  describe('merged with another', () => {
    it('holds the union, in any order, and merging again changes nothing', async () => {
      b.put(sighting('of-b'));
      const fileA = await packageFiles(
        await contentOf(of, a, [photo(1, mib), photo(2, 9)]),
        letterOf(of, a, { volumeLimit: 1.2 * mib }),
      );
      const fileB = await packageFiles(await contentOf(of, b, [photo(2, 9), photo(3, 9)]), letterOf(of, b));
      const letter = { ...letterOf(of, a), senderName: 'Base' };
      const states: unknown[] = [];
      for (const inputs of [
        [...fileA, ...fileB],
        [...fileB, ...fileA.toReversed()],
      ]) {
        const merged = await mergePackages(inputs, secret, letter);
        expect(merged).toMatchObject({ entries: 3, issues: [] });
        const files = await filesOf(merged.volumes);
        const again = await mergePackages([...files, ...fileA], secret, letter);
        const received: string[] = [];
        const contents = await readPackage(await filesOf(again.volumes), secret, {
          onPhoto: ({ sha256 }) => void received.push(sha256),
        });
        expect(received).toHaveLength(3);
        const journal = fresh();
        journal.merge({
          segments: contents.segments.map(({ segment }) => segment),
          statements: contents.statements.map(({ statement }) => statement),
        });
        states.push(stateOf(journal));
      }
      expect(states[1]).toEqual(states[0]);
    });

    it('refuses to mix operations', async () => {
      const fileA = await packageFiles(await contentOf(of, a), letterOf(of, a));
      const fileB = await packageFiles(await contentOf(of, b), letterOf(of, b, { operationId: 'operation-2' }));
      const merged = await mergePackages([...fileA, ...fileB], secret, letterOf(of, a));
      expect(merged).toMatchObject({ volumes: [], issues: [{ code: 'exchange-other-operation', severity: 'error' }] });
    });
  });
});

describe('volumes', () => {
  it('hold 2,000 photos of 4 MB in four files that memory sticks take', () => {
    const volumes = planVolumes(Array.from({ length: 2000 }, () => ({ byteLength: 4_000_000 })));
    expect(volumes.map(({ length }) => length)).toEqual([536, 536, 536, 392]);
  });
});

/** Bytes that do not compress or repeat, the same for the same seed. */
function photo(seed: number, length: number): Uint8Array<ArrayBuffer> {
  const random = seeded(seed);
  const words = Uint32Array.from({ length: Math.ceil(length / 4) }, () => Math.floor(random() * 2 ** 32));
  return new Uint8Array(words.buffer, 0, length);
}
