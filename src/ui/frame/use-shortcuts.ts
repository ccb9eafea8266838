import { useEffect } from 'react';
import { jobs } from '../../app/job';
import { useApp } from '../app-provider';

type App = ReturnType<typeof useApp>;

/** Keys that work anywhere but in a field being typed in, which keeps its own; a drawing tool takes its keys first. */
export function useShortcuts(): void {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Photos that are looked through have keys of their own.
      const isOver = app.state.getState().looking !== undefined;
      if (event.defaultPrevented || isOver || isTyped(event.target) || !keyAct(event, app)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [app]);
}

function keyAct(event: KeyboardEvent, app: App): boolean {
  const command = event.ctrlKey || event.metaKey;
  const job = jobs[Number(/^Digit(\d)$/.exec(event.code)?.[1] ?? 0) - 1];
  if (event.altKey && job !== undefined) app.goTo(job);
  else if (event.key === 'F1') app.setUp('help');
  else if (command && event.code === 'KeyZ' && !event.shiftKey) app.undo();
  else if (command && (event.code === 'KeyY' || event.code === 'KeyZ')) void app.operations.redo();
  else return false;
  return true;
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
