import { memo } from 'react';
import type { Issue } from '../../survey/issue';
import { IssueList } from '../controls/issue-list';
import { ScrollRegion } from '../controls/scroll-region';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface PlanProblemsProps {
  readonly issues: readonly Issue[] | undefined;
}

/** What is wrong with a plan, above the button that keeps it. */
export const PlanProblems = memo(function PlanProblems({ issues = [] }: PlanProblemsProps) {
  const { t } = useWords();
  const problems = issues.filter(({ severity }) => severity !== 'info');
  if (problems.length === 0) return null;
  return (
    <ScrollRegion className={classes.problems} label={t('severity.warning')}>
      <IssueList issues={problems} />
    </ScrollRegion>
  );
});
