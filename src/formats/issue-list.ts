import type { Issue } from '../survey/issue';
import { maxIssuesPerCode } from './limits';

/** Issues gathered while a file is read: the first of each code singly, the rest counted. */
export interface IssueList {
  add(issue: Issue): void;
  /** Everything to say so far. */
  toIssues(): readonly Issue[];
}

/** An empty list. */
export function issueList(): IssueList {
  const issues: Issue[] = [];
  const counts = new Map<Issue['code'], { count: number; severity: Issue['severity'] }>();
  return {
    add(issue) {
      const count = (counts.get(issue.code)?.count ?? 0) + 1;
      counts.set(issue.code, { count, severity: issue.severity });
      if (count <= maxIssuesPerCode) issues.push(issue);
    },
    toIssues() {
      const more = [...counts.values()].filter(({ count }) => count > maxIssuesPerCode);
      return [
        ...issues,
        ...more.map(({ count, severity }): Issue => {
          return { code: 'more-of-the-same', severity, values: { count: count - maxIssuesPerCode } };
        }),
      ];
    },
  };
}
