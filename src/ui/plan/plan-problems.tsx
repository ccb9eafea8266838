import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import type { Issue, Severity } from '../../survey/issue';
import { IssueList } from '../controls/issue-list';
import { ScrollRegion } from '../controls/scroll-region';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

interface PlanProblemsProps {
  readonly issues: readonly Issue[] | undefined;
}

const gravity: readonly Severity[] = ['error', 'warning'];
/** Holds for every plan of a device without heights: what this plan brings on itself comes first. */
const standing: Issue['code'] = 'plan-terrain-none';

/** What is wrong with a plan, above the button that keeps it: the gravest whole, the others behind their number. */
export const PlanProblems = memo(function PlanProblems({ issues = [] }: PlanProblemsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const problems = gravity
    .flatMap((one) => issues.filter(({ severity }) => severity === one))
    .toSorted((one, other) => Number(one.code === standing) - Number(other.code === standing));
  const others = problems.length - 1;
  if (others < 0) return null;
  return (
    <>
      <ScrollRegion className={classes.problems} label={t('severity.warning')}>
        <IssueList issues={isOpen ? problems : problems.slice(0, 1)} />
      </ScrollRegion>
      {others > 0 && (
        <Button variant="subtle" fullWidth aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('plan.fewer-problems') : t('plan.more-problems', { count: others })}
        </Button>
      )}
    </>
  );
});
