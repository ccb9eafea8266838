import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** What a place is for while it is empty, and the next step. */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.empty}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
