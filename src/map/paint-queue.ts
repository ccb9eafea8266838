/** Time that painting may take from one frame, ms; a step that began is finished. */
const budgetMs = 4;

/** Painting that pauses after each step; it says `large` where the next step takes long, however little it paints. */
export type Painting = Generator<'large' | undefined, void>;

/** Paintings that are done a few steps at a time, one after the other, so that the map keeps following the finger. */
export interface PaintQueue {
  /** Queues the painting of a thing; one of the same thing that is not done yet is dropped. */
  set(thing: object, painting: Painting): void;
  drop(thing: object): void;
}

/** What asks for an answer on the screen; a drag does not, it goes on. */
const asking = ['pointerup', 'keydown'] as const;

/**
 * A queue that works in animation frames while there is something to do; the frame that answers a tap or a key it leaves alone. A large step
 * begins a frame unless the last one would have fitted, and the frame in which a painting ends is left to the browser, which shows it.
 */
export function paintQueue(): PaintQueue {
  const paintings = new Map<object, { readonly painting: Painting; isLarge: boolean }>();
  let frame: number | undefined;
  let largeMs = 0;
  let isAsked = false;
  const onAsking = () => {
    isAsked = true;
  };
  /** Whether a painting came to its end. */
  const step = (): boolean => {
    const [first] = paintings;
    if (!first) return true;
    const [thing, next] = first;
    const startMs = performance.now();
    const { done, value } = next.painting.next();
    if (next.isLarge) largeMs = Math.max(performance.now() - startMs, largeMs / 2);
    if (done) paintings.delete(thing);
    else next.isLarge = value === 'large';
    return done === true;
  };
  const fits = (leftMs: number) => {
    const [next] = paintings.values();
    return next !== undefined && leftMs > (next.isLarge ? largeMs : 0);
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
    const untilMs = performance.now() + budgetMs;
    // A painting that fails is dropped in the next frame; the others go on.
    frame = requestAnimationFrame(work);
    let isDone;
    do isDone = step();
    while (!isDone && fits(untilMs - performance.now()));
    if (paintings.size > 0) return;
    cancelAnimationFrame(frame);
    end();
  };
  return {
    set(thing, painting) {
      paintings.delete(thing);
      paintings.set(thing, { painting, isLarge: false });
      if (frame === undefined) begin();
    },
    drop(thing) {
      paintings.delete(thing);
    },
  };
}
