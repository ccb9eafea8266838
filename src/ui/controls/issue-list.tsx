import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { Issue, Severity } from '../../survey/issue';
import { useWords } from '../words-provider';
import classes from './issue-list.module.css';
import { issueWords } from './issue-words';

const icons: Record<Severity, typeof IconX> = { error: IconX, warning: IconAlertTriangle, info: IconInfoCircle };

/** Issues, the gravest first, each with its icon and words; the same words are said once. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords();
  if (issues.length === 0) return null;
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  const sorted = issues.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const said = new Map(sorted.map((issue) => [issueWords(issue, words), issue.severity]));
  return (
    <ul className={classes.issues}>
      {[...said].map(([text, severity]) => {
        const IssueIcon = icons[severity];
        return (
          <li key={text} data-severity={severity}>
            <IssueIcon size={22} aria-label={words.t(`severity.${severity}`)} />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
