import type { PhotoMark, PhotoPoint } from './photo-mark';

/** A mark as an SVG path over a photo of 1000 by 1000. */
export function markPath(mark: PhotoMark): string {
  if (mark.shape === 'line') return `M${mark.points.map(spot).join('L')}`;
  const { from, to } = mark;
  if (mark.shape === 'circle') {
    const radius = 1000 * Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [x, y] = [1000 * from[0], 1000 * from[1]];
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  }
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (turn: number): PhotoPoint => [
    to[0] - 0.05 * Math.cos(angle + turn),
    to[1] - 0.05 * Math.sin(angle + turn),
  ];
  return `M${spot(from)}L${spot(to)}M${spot(barb(0.5))}L${spot(to)}L${spot(barb(-0.5))}`;
}

function spot([x, y]: PhotoPoint): string {
  return `${1000 * x} ${1000 * y}`;
}
