import { type PointerEvent, useRef } from 'react';
import type { Spot } from './photo-view';

/** A heavy finger moves this far without meaning to, px. */
const restPx = 12;

interface TouchActs {
  readonly onTap: (spot: Spot) => void;
  readonly onDrag: (by: Spot) => void;
  readonly onZoom: (factor: number, spot: Spot) => void;
}

interface Touch {
  readonly points: ReadonlyMap<number, Spot>;
  readonly start: Spot;
  /** Whether it has moved too far to be a tap, or a second finger came. */
  readonly moves: boolean;
}

/** Tap, drag and pinch on one element; a mouse and a pen are fingers too. */
export function useTouch({ onTap, onDrag, onZoom }: TouchActs) {
  const touch = useRef<Touch>(undefined);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const spot = spotOf(event);
      const before = touch.current;
      const points = new Map(before?.points).set(event.pointerId, spot);
      touch.current = { points, start: before?.start ?? spot, moves: points.size > 1 };
    },

    onPointerMove(event: PointerEvent) {
      const now = touch.current;
      const from = now?.points.get(event.pointerId);
      if (!now || !from) return;
      const spot = spotOf(event);
      const points = new Map(now.points).set(event.pointerId, spot);
      const moves = now.moves || Math.hypot(spot.x - now.start.x, spot.y - now.start.y) > restPx;
      touch.current = { ...now, points, moves };
      if (!moves) return;
      const [one, other] = [...points.values()];
      if (one && other) pinch([...now.points.values()], [one, other]);
      else onDrag({ x: spot.x - from.x, y: spot.y - from.y });
    },

    onPointerUp(event: PointerEvent) {
      const now = touch.current;
      if (!now?.points.has(event.pointerId)) return;
      if (!now.moves) onTap(spotOf(event));
      lift(event.pointerId);
    },

    onPointerCancel: (event: PointerEvent) => lift(event.pointerId),
  };

  function pinch([a, b]: readonly Spot[], [c, d]: readonly [Spot, Spot]): void {
    if (!a || !b) return;
    const [before, after] = [middle(a, b), middle(c, d)];
    onDrag({ x: after.x - before.x, y: after.y - before.y });
    const width = Math.hypot(a.x - b.x, a.y - b.y);
    if (width > 0) onZoom(Math.hypot(c.x - d.x, c.y - d.y) / width, after);
  }

  function lift(id: number): void {
    const now = touch.current;
    if (!now) return;
    const points = new Map([...now.points].filter(([one]) => one !== id));
    touch.current = points.size > 0 ? { ...now, points, moves: true } : undefined;
  }
}

function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function spotOf({ currentTarget, clientX, clientY }: PointerEvent): Spot {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
