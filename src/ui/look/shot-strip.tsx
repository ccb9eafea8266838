import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { LookAnswer } from '../../survey/looked';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface ShotStripProps {
  readonly shots: number;
  readonly at: number;
  readonly answerAt: (shot: number) => LookAnswer | undefined;
  readonly onGoTo: (shot: number) => void;
}

/** Height and colour of each answer's bar: never the colour alone says it. */
const bars = {
  nothing: { height: 0.34, colour: '--dala-quiet' },
  unsure: { height: 0.66, colour: '--dala-warn' },
  find: { height: 1, colour: '--dala-bad' },
} as const;

/** The whole flight as a strip: what was seen, what was not, the finds, and where one is. A tap goes there. */
export function ShotStrip({ shots, at, answerAt, onGoTo }: ShotStripProps) {
  const { t } = useWords();
  const theme = useAppState((state) => state.settings.theme);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const paint = () => paintStrip(element, { shots, at, answerAt });
    const watch = new ResizeObserver(paint);
    watch.observe(element);
    paint();
    return () => watch.disconnect();
  }, [shots, at, answerAt, theme]);
  const goTo = ({ currentTarget, clientX, buttons, type }: PointerEvent) => {
    if (type === 'pointermove' && buttons === 0) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    onGoTo(Math.floor(((clientX - left) / width) * shots));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Home') onGoTo(0);
    else if (event.key === 'End') onGoTo(shots - 1);
  };
  return (
    <canvas
      ref={canvas}
      className={classes.strip}
      role="slider"
      tabIndex={0}
      aria-label={t('look.strip')}
      aria-valuemin={1}
      aria-valuemax={shots}
      aria-valuenow={at + 1}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={goTo}
    />
  );
}

function paintStrip(
  canvas: HTMLCanvasElement,
  { shots, at, answerAt }: Pick<ShotStripProps, 'shots' | 'at' | 'answerAt'>,
): void {
  const ratio = window.devicePixelRatio;
  const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
  const ctx = canvas.getContext('2d');
  if (!ctx || width === 0) return;
  Object.assign(canvas, { width, height });
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const [top, foot] = [8 * ratio, height - 8 * ratio];
  const step = width / shots;
  const gap = step > 5 * ratio ? ratio : 0;
  for (let shot = 0; shot < shots; shot++) {
    const answer = answerAt(shot);
    const bar = answer ? bars[answer] : { height: 0.12, colour: '--dala-line' };
    const [x, barWidth] = [shot * step, Math.max(step - gap, answer === 'find' ? 2 * ratio : 0.5)];
    const barHeight = (foot - top) * bar.height;
    ctx.fillStyle = colour(bar.colour);
    ctx.fillRect(x, foot - barHeight, barWidth, barHeight);
  }
  const x = (at + 0.5) * step;
  ctx.fillStyle = colour('--dala-accent');
  ctx.fillRect(x - 1.5 * ratio, 0, 3 * ratio, height);
  ctx.beginPath();
  ctx.arc(x, 6 * ratio, 6 * ratio, 0, 2 * Math.PI);
  ctx.fill();
}
