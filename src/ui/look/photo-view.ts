import type { PhotoPoint } from '../../survey/photo-mark';

/** Which part of a photo is seen: the point in the middle of the screen, and how much larger than the whole photo fits. */
export interface PhotoView {
  readonly center: PhotoPoint;
  /** 1: the whole photo. */
  readonly zoom: number;
}

/** Sizes in the same unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the screen, from the top left corner of the stage. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const wholePhoto: PhotoView = { center: [0.5, 0.5], zoom: 1 };

const closestZoom = 24;
const zoomStep = 1.6;

/** The view by so many steps of the buttons closer, around its middle. */
export function zoomedBy(view: PhotoView, steps: number): PhotoView {
  const zoom = Math.min(closestZoom, Math.max(1, view.zoom * zoomStep ** steps));
  return zoom === 1 ? wholePhoto : { ...view, zoom };
}

/** Where the photo lies on the stage. */
export function photoFrame({ center, zoom }: PhotoView, photo: Size, stage: Size): Size & Spot {
  const scale = Math.min(stage.width / photo.width, stage.height / photo.height) * zoom;
  const [width, height] = [photo.width * scale, photo.height * scale];
  return { width, height, x: stage.width / 2 - center[0] * width, y: stage.height / 2 - center[1] * height };
}

/** The point of the photo under a spot of the stage; undefined beside the photo. */
export function pointUnder(spot: Spot, view: PhotoView, sizes: Sizes): PhotoPoint | undefined {
  const { x, y, width, height } = photoFrame(view, sizes.photo, sizes.stage);
  const point: PhotoPoint = [(spot.x - x) / width, (spot.y - y) / height];
  return point.every((share) => share >= 0 && share <= 1) ? point : undefined;
}

/** The photo and the stage that it is seen on. */
export interface Sizes {
  readonly photo: Size;
  readonly stage: Size;
}

/** The view after zooming by a factor around a spot, which stays where it is. */
export function zoomedAt(
  view: PhotoView,
  { factor, spot }: { readonly factor: number; readonly spot: Spot },
  sizes: Sizes,
): PhotoView {
  const zoom = Math.min(closestZoom, Math.max(1, view.zoom * factor));
  const before = photoFrame(view, sizes.photo, sizes.stage);
  const after = photoFrame({ ...view, zoom }, sizes.photo, sizes.stage);
  const under: PhotoPoint = [(spot.x - before.x) / before.width, (spot.y - before.y) / before.height];
  const center: PhotoPoint = [
    under[0] - (spot.x - sizes.stage.width / 2) / after.width,
    under[1] - (spot.y - sizes.stage.height / 2) / after.height,
  ];
  return insidePhoto({ center, zoom }, sizes);
}

/** The view after the photo was dragged, in the stage's unit. */
export function draggedBy(view: PhotoView, { x, y }: Spot, sizes: Sizes): PhotoView {
  const { width, height } = photoFrame(view, sizes.photo, sizes.stage);
  return insidePhoto({ ...view, center: [view.center[0] - x / width, view.center[1] - y / height] }, sizes);
}

/** A photo never leaves the stage: it fills it, or lies in its middle where it is smaller. */
function insidePhoto(view: PhotoView, { photo, stage }: Sizes): PhotoView {
  const { width, height } = photoFrame(view, photo, stage);
  const [x, y] = view.center;
  return { ...view, center: [kept(x, stage.width / width / 2), kept(y, stage.height / height / 2)] };
}

function kept(center: number, half: number): number {
  return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, center));
}
