import type { PhotoMark, PhotoPoint } from '../../survey/photo-mark';
import classes from './recording.module.css';

/** What was drawn over a photo; lies over an image of any size. */
export function PhotoMarks({ marks }: { readonly marks: readonly PhotoMark[] }) {
  if (marks.length === 0) return null;
  return (
    <svg className={classes.marks} viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden>
      {marks.map((mark, i) => (
        // Marks are only added and taken from the end, so their order names them.
        // oxlint-disable-next-line react/no-array-index-key
        <path key={i} d={pathOf(mark)} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}

function pathOf(mark: PhotoMark): string {
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
