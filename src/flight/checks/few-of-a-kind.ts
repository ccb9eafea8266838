import type { Issue } from '../../survey/issue';

/** Issues with at most `most` of one code; the rest of each is counted, so that hundreds of sorties do not bury what matters. */
export function fewOfAKind(issues: readonly Issue[], most: number): readonly Issue[] {
  const counts = new Map<Issue['code'], number>();
  const kept: Issue[] = [];
  for (const issue of issues) {
    const count = (counts.get(issue.code) ?? 0) + 1;
    counts.set(issue.code, count);
    if (count <= most) kept.push(issue);
  }
  const more = [...counts].filter(([, count]) => count > most);
  return [
    ...kept,
    ...more.map(([code, count]): Issue => {
      const severity = issues.find((issue) => issue.code === code)?.severity ?? 'info';
      return { code: 'plan-more-sorties', severity, values: { count: count - most } };
    }),
  ];
}
