import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

interface FactProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** Names and figures, one under another. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

export function Fact({ name, children }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
