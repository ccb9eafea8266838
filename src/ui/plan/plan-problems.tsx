import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import type { Issue } from '../../survey/issue';
import { IssueList } from '../controls/issue-list';
import { ScrollRegion } from '../controls/scroll-region';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface PlanProblemsProps {
  readonly issues: readonly Issue[] | undefined;
}

/** What is wrong with a plan, above the button that keeps it: all that is grave, one warning, and the others behind their number. */
export const PlanProblems = memo(function PlanProblems({ issues = [] }: PlanProblemsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const grave = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const others = warnings.slice(1);
  if (grave.length + warnings.length === 0) return null;
  return (
    <>
      <ScrollRegion className={classes.problems} label={t('severity.warning')}>
        <IssueList issues={[...grave, ...(isOpen ? warnings : warnings.slice(0, 1))]} />
      </ScrollRegion>
      {others.length > 0 && (
        <Button variant="subtle" fullWidth aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('plan.fewer-problems') : t('plan.more-problems', { count: others.length })}
        </Button>
      )}
    </>
  );
});
