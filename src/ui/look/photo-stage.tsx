import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoPoint } from '../../survey/photo-mark';
import classes from './look.module.css';
import { paintPhoto } from './paint-photo';
import type { PhotoTone } from './photo-tone';
import { draggedBy, photoFrame, type PhotoView, pointUnder, type Size, type Spot, zoomedAt } from './photo-view';
import { useTouch } from './use-touch';

interface PhotoStageProps {
  readonly photo: ImageBitmap;
  readonly label: string;
  readonly view: PhotoView;
  readonly onView: (change: (view: PhotoView) => PhotoView) => void;
  readonly tone: PhotoTone;
  /** Where a find is pointed out. */
  readonly pin: PhotoPoint | undefined;
  readonly onPoint: (point: PhotoPoint) => void;
  readonly children?: ReactNode;
}

const wheelFactor = 1.0015;

/** The photo: painted as it is to be seen, moved by finger, wheel and pinch, pointed at by a tap. */
export function PhotoStage({ photo, label, view, onView, tone, pin, onPoint, children }: PhotoStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<Size>({ width: 1, height: 1 });
  const sizes = { photo, stage };
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(() => setStage({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (canvas.current) paintPhoto(canvas.current, photo, { view, tone });
  }, [photo, view, tone, stage]);
  const zoom = (factor: number, spot: Spot) => onView((now) => zoomedAt(now, { factor, spot }, sizes));
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    // React listens to the wheel passively, and then the page would scroll too.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      zoom(wheelFactor ** -event.deltaY, { x: event.clientX - left, y: event.clientY - top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });
  const touch = useTouch({
    onTap(spot) {
      const point = pointUnder(spot, view, sizes);
      if (point) onPoint(point);
    },
    onDrag: (by) => onView((now) => draggedBy(now, by, sizes)),
    onZoom: zoom,
  });
  const frame = photoFrame(view, photo, stage);
  return (
    <div className={classes.stage}>
      <canvas ref={canvas} className={classes.photo} role="img" aria-label={label} {...touch} />
      {pin && (
        <span
          className={classes.pin}
          style={{ left: `${frame.x + pin[0] * frame.width}px`, top: `${frame.y + pin[1] * frame.height}px` }}
        />
      )}
      {children}
    </div>
  );
}
