import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './record-list.module.css';

interface RecordRowProps {
  readonly title: ReactNode;
  /** A second line of quiet facts. */
  readonly facts?: ReactNode;
  /** A figure or chip at the end. */
  readonly end?: ReactNode;
  /** A mark at the start: icon or colour. */
  readonly mark?: ReactNode;
  readonly selected?: boolean;
  readonly onOpen: () => void;
}

/** A list of records; each row is one large target. */
export function RecordList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

/** One record of a list: opens on tap. */
export function RecordRow(props: RecordRowProps) {
  return (
    <li>
      <RecordButton {...props} />
    </li>
  );
}

/** The button of a record, for lists that lay out their rows themselves. */
export function RecordButton({ title, facts, end, mark, selected, onOpen }: RecordRowProps) {
  return (
    <UnstyledButton className={classes.row} data-selected={selected || undefined} onClick={onOpen}>
      {mark && <span className={classes.mark}>{mark}</span>}
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        {facts && <span className={classes.facts}>{facts}</span>}
      </span>
      {end && <span className={classes.end}>{end}</span>}
    </UnstyledButton>
  );
}
