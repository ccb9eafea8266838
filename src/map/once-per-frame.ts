/** Runs an act at most once a frame, however often it is asked for; `stop` drops one that waits. */
export function oncePerFrame(act: () => void): { readonly run: () => void; readonly stop: () => void } {
  let waiting: number | undefined;
  return {
    run() {
      waiting ??= requestAnimationFrame(() => {
        waiting = undefined;
        act();
      });
    },
    stop() {
      if (waiting !== undefined) cancelAnimationFrame(waiting);
      waiting = undefined;
    },
  };
}
