import type { PhotoMark } from '../../survey/photo-mark';
import { markPath } from '../../survey/mark-path';
import classes from './recording.module.css';

/** What was drawn over a photo; lies over an image of any size. */
export function PhotoMarks({ marks }: { readonly marks: readonly PhotoMark[] }) {
  if (marks.length === 0) return null;
  return (
    <svg className={classes.marks} viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden>
      {marks.map((mark, i) => (
        // Marks are only added and taken from the end, so their order names them.
        // oxlint-disable-next-line react/no-array-index-key
        <path key={i} d={markPath(mark)} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
