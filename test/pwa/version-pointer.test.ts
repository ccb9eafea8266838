import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keptVersions,
  needsRescue,
  type VersionPointer,
  withGoodStart,
  withInstalled,
  withoutRetired,
  withRetry,
  withServed,
  withStart,
} from '../../src/pwa/version-pointer';

const first = withInstalled(undefined, 'v1');
const waiting = withInstalled(first, 'v2');
const moved = withServed(waiting, 'v2');

describe('the version pointer', () => {
  it('serves the first version that is installed', () => {
    expect(first).toEqual({ served: 'v1', unprovenStarts: 0 });
  });

  it('keeps serving the old version when a new one is installed', () => {
    expect(waiting).toMatchObject({ served: 'v1', candidate: 'v2' });
    expect(keptVersions(waiting)).toEqual(['v1', 'v2']);
  });

  it('forgets a candidate that a newer one replaces', () => {
    expect(keptVersions(withInstalled(waiting, 'v3'))).toEqual(['v1', 'v3']);
  });

  it('drops the candidate when the served version is published again', () => {
    expect(withInstalled(waiting, 'v1')).toEqual(first);
  });

  it('moves on the tap and keeps the previous version until one good start', () => {
    expect(keptVersions(moved)).toEqual(['v2', 'v1']);
    expect(keptVersions(withGoodStart(moved))).toEqual(['v2']);
  });

  it('keeps a waiting candidate through a good start of the served version', () => {
    expect(keptVersions(withGoodStart(waiting))).toEqual(['v1', 'v2']);
  });

  it('goes back to the previous version and offers the newer one again', () => {
    expect(withServed(moved, 'v1')).toEqual({ served: 'v1', candidate: 'v2', unprovenStarts: 0 });
  });

  it('ignores a version that is not stored', () => {
    expect(withServed(moved, 'v9')).toBe(moved);
  });

  it('offers rescue on the fourth start without a good one, and again after a retry', () => {
    const starts = (pointer: VersionPointer, count: number): VersionPointer =>
      Array.from({ length: count }).reduce<VersionPointer>(withStart, pointer);
    expect(needsRescue(starts(moved, 3))).toBe(false);
    expect(needsRescue(starts(moved, 4))).toBe(true);
    expect(needsRescue(withRetry(starts(moved, 4)))).toBe(false);
    expect(needsRescue(starts(withRetry(starts(moved, 4)), 4))).toBe(true);
  });

  it('leaves a retired version for the waiting one, and keeps the way back until that one has started well', () => {
    expect(withoutRetired(waiting, ['v1'])).toEqual({ served: 'v2', previous: 'v1', unprovenStarts: 0 });
  });

  it('goes back to the version before where nothing fit waits', () => {
    expect(withoutRetired(moved, ['v2'])).toEqual({ served: 'v1', unprovenStarts: 0 });
    expect(withoutRetired(withInstalled(moved, 'v3'), ['v2', 'v3'])).toEqual({ served: 'v1', unprovenStarts: 0 });
  });

  it('stays at a retired version where there is no other one', () => {
    expect(withoutRetired(first, ['v1'])).toBe(first);
    expect(withoutRetired(moved, ['v1', 'v2'])).toBe(moved);
  });

  it('drops a retired version that waits, and changes nothing for versions that it does not hold', () => {
    expect(withoutRetired(waiting, ['v2'])).toEqual(first);
    expect(withoutRetired(waiting, ['v9'])).toBe(waiting);
  });

  it('never counts starts when there is nothing to go back to', () => {
    expect(withStart(first)).toBe(first);
    expect(needsRescue({ served: 'v1', unprovenStarts: 99 })).toBe(false);
  });

  it('changes the served version by nothing but a tap, and never loses its files', () => {
    const step = fc.record({
      kind: fc.constantFrom('install', 'start', 'good-start', 'retry', 'tap'),
      version: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let pointer = first;
        for (const { kind, version } of steps) {
          const before = pointer;
          if (kind === 'install') pointer = withInstalled(pointer, version);
          if (kind === 'start') pointer = withStart(pointer);
          if (kind === 'good-start') pointer = withGoodStart(pointer);
          if (kind === 'retry') pointer = withRetry(pointer);
          if (kind === 'tap') pointer = withServed(pointer, version);
          if (kind !== 'tap') expect(pointer.served).toBe(before.served);
          else if (pointer.served !== before.served) expect(keptVersions(before)).toContain(version);
          expect(keptVersions(pointer)).toContain(pointer.served);
          expect(new Set(keptVersions(pointer)).size).toBe(keptVersions(pointer).length);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
