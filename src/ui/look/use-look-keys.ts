import { useEffect } from 'react';
import { type LookAnswer, lookAnswers } from '../../survey/looked';

interface LookActs {
  readonly answer: (answer: LookAnswer) => void;
  readonly goTo: (step: number) => void;
  readonly zoomBy: (steps: number) => void;
  readonly whole: () => void;
  readonly leave: () => void;
}

/** 1, 2, 3 answer; the arrows go on and back; + and - zoom, 0 shows all; Escape leaves. Fields and sliders keep their own keys. */
export function useLookKeys(acts: LookActs): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, repeat } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || isOwn(event)) return;
      if (actOf(event.key, repeat, acts)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function actOf(key: string, repeats: boolean, acts: LookActs): boolean {
  const answer = lookAnswers[Number(key) - 1];
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  const zoom = { '+': 1, '=': 1, '-': -1 }[key];
  if (answer !== undefined) {
    // A key that is held down answers one photo, not all that follow.
    if (!repeats) acts.answer(answer);
  } else if (step !== undefined) acts.goTo(step);
  else if (zoom !== undefined) acts.zoomBy(zoom);
  else if (key === '0') acts.whole();
  else if (key === 'Escape') acts.leave();
  else return false;
  return true;
}

/** Sliders of the tone and fields use arrows and digits themselves; the strip of photos goes with the photos. */
function isOwn({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      (target.getAttribute('role') === 'slider' && target.tagName !== 'CANVAS'))
  );
}
