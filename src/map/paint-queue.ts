/** Time that painting may take from one frame, ms; a step that began is finished. */
const budgetMs = 6;

/** Painting that pauses after each step. */
export type Painting = Generator<void, void>;

/** Paintings that are done a few steps at a time, one after the other, so that the map keeps following the finger. */
export interface PaintQueue {
  /** Queues the painting of a thing; one of the same thing that is not done yet is dropped. */
  set(thing: object, painting: Painting): void;
  drop(thing: object): void;
}

/** A queue that works in animation frames while there is something to do. */
export function paintQueue(): PaintQueue {
  const paintings = new Map<object, Painting>();
  let frame: number | undefined;
  const step = () => {
    const [first] = paintings;
    if (first?.[1].next().done) paintings.delete(first[0]);
  };
  const work = () => {
    const until = performance.now() + budgetMs;
    // A painting that fails is dropped in the next frame; the others go on.
    frame = requestAnimationFrame(work);
    do step();
    while (paintings.size > 0 && performance.now() < until);
    if (paintings.size > 0) return;
    cancelAnimationFrame(frame);
    frame = undefined;
  };
  return {
    set(thing, painting) {
      paintings.delete(thing);
      paintings.set(thing, painting);
      frame ??= requestAnimationFrame(work);
    },
    drop(thing) {
      paintings.delete(thing);
    },
  };
}
