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

/** What asks for an answer on the screen; a drag does not, it goes on. */
const asking = ['pointerup', 'keydown'] as const;

/** A queue that works in animation frames while there is something to do; the frame that answers a tap or a key it leaves alone. */
export function paintQueue(): PaintQueue {
  const paintings = new Map<object, Painting>();
  let frame: number | undefined;
  let isAsked = false;
  const onAsking = () => {
    isAsked = true;
  };
  const step = () => {
    const [first] = paintings;
    if (first?.[1].next().done) paintings.delete(first[0]);
  };
  const begin = () => {
    for (const type of asking) addEventListener(type, onAsking, { capture: true, passive: true });
    isAsked = false;
    frame = requestAnimationFrame(work);
  };
  const end = () => {
    for (const type of asking) removeEventListener(type, onAsking, { capture: true });
    frame = undefined;
  };
  const work = () => {
    if (isAsked) {
      isAsked = false;
      frame = requestAnimationFrame(work);
      return;
    }
    const until = performance.now() + budgetMs;
    // A painting that fails is dropped in the next frame; the others go on.
    frame = requestAnimationFrame(work);
    do step();
    while (paintings.size > 0 && performance.now() < until);
    if (paintings.size > 0) return;
    cancelAnimationFrame(frame);
    end();
  };
  return {
    set(thing, painting) {
      paintings.delete(thing);
      paintings.set(thing, painting);
      if (frame === undefined) begin();
    },
    drop(thing) {
      paintings.delete(thing);
    },
  };
}
