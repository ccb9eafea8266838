import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Painting, paintQueue } from '../../src/map/paint-queue';

let frames: FrameRequestCallback[];
let nowMs: number;
let painted: string[];

beforeEach(() => {
  [frames, nowMs, painted] = [[], 0, []];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => frames.pop());
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A painting of three steps, 2 ms each. */
function* painting(name: string): Painting {
  for (const step of [1, 2, 3]) {
    nowMs += 2;
    painted.push(`${name}${step}`);
    if (step < 3) yield;
  }
}

/** A step of 1 ms, and one of 3 ms that it tells of. */
function* largeAtLast(name: string): Painting {
  nowMs += 1;
  painted.push(`${name}1`);
  yield 'large';
  nowMs += 3;
  painted.push(`${name}2`);
}

function* failing(): Painting {
  yield;
  throw new Error('no canvas');
}

function nextFrame(): void {
  frames.shift()?.(nowMs);
}

describe('paintQueue', () => {
  it('paints one thing after the other, a few steps in a frame', () => {
    const queue = paintQueue();
    queue.set({}, painting('a'));
    queue.set({}, painting('b'));
    nextFrame();
    expect(painted).toEqual(['a1', 'a2']);
    while (frames.length > 0) nextFrame();
    expect(painted).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  });

  it('leaves a large step to a frame of its own once it knows how long such a one takes, and the end of a painting to the browser', () => {
    const queue = paintQueue();
    const things = ['a', 'b', 'c'].map((name) => ({ name }));
    for (const thing of things) queue.set(thing, largeAtLast(thing.name));
    const inFrames: string[][] = [];
    while (frames.length > 0) {
      nextFrame();
      inFrames.push(painted.splice(0));
    }
    expect(inFrames).toEqual([['a1', 'a2'], ['b1'], ['b2'], ['c1'], ['c2']]);
  });

  it('goes on with the others after a painting that fails', () => {
    const queue = paintQueue();
    queue.set({}, failing());
    queue.set({}, painting('b'));
    expect(nextFrame).toThrow('no canvas');
    while (frames.length > 0) nextFrame();
    expect(painted).toEqual(['b1', 'b2', 'b3']);
  });

  it('leaves the frame that answers a tap or a key alone', () => {
    const queue = paintQueue();
    queue.set({}, painting('a'));
    dispatchEvent(new Event('pointerup'));
    nextFrame();
    expect(painted).toEqual([]);
    nextFrame();
    expect(painted).toEqual(['a1', 'a2']);
    dispatchEvent(new Event('keydown'));
    dispatchEvent(new Event('pointermove'));
    nextFrame();
    expect(painted).toEqual(['a1', 'a2']);
    while (frames.length > 0) nextFrame();
    expect(painted).toEqual(['a1', 'a2', 'a3']);
  });

  it('begins anew with a thing that is queued again, and drops one that is gone', () => {
    const queue = paintQueue();
    const [one, other] = [{}, {}];
    queue.set(one, painting('old'));
    queue.set(other, painting('gone'));
    nextFrame();
    queue.set(one, painting('new'));
    queue.drop(other);
    while (frames.length > 0) nextFrame();
    expect(painted).toEqual(['old1', 'old2', 'new1', 'new2', 'new3']);
  });
});
