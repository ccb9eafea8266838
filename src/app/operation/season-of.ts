/** The first and last day of the season that runs at a time or comes next: 1 June to 31 October, ISO dates. */
export function seasonOf(now: Date): { readonly firstDay: string; readonly lastDay: string } {
  const year = now.getUTCMonth() > 9 ? now.getUTCFullYear() + 1 : now.getUTCFullYear();
  return { firstDay: `${year}-06-01`, lastDay: `${year}-10-31` };
}
