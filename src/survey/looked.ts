/** What a viewer says of one photo. */
export const lookAnswers = ['nothing', 'unsure', 'find'] as const;

export type LookAnswer = (typeof lookAnswers)[number];

/** Shots `from` to `to` (not included) of an evidence with one answer, and when the last of them was given, ISO 8601 with offset. */
export interface LookedRun {
  readonly from: number;
  readonly to: number;
  readonly answer: LookAnswer;
  readonly at: string;
}

/**
 * Who looked at which shots of an evidence. Each viewer has records of their own, one for every hundred shots, so that a merge is
 * a union and an answer rewrites only its own hundred.
 */
export interface Looked {
  readonly kind: 'looked';
  /** `lookedId` makes it. */
  readonly id: string;
  readonly evidenceId: string;
  /** Name of the person as it was then; empty where nobody says who holds the device. */
  readonly viewer: string;
  readonly personId?: string;
  /** In rising order, none over another. */
  readonly runs: readonly LookedRun[];
}

/** Shots of one record. */
const blockLength = 100;

/** The id of the record that holds a viewer's answer to a shot. `viewerId` names the person and the device, else the device. */
export function lookedId(evidenceId: string, viewerId: string, shot: number): string {
  return `${evidenceId}.${viewerId}.${Math.floor(shot / blockLength)}`;
}

/** Runs with one answer more, which takes the place of an earlier one. */
export function withAnswer(
  runs: readonly LookedRun[],
  shot: number,
  { answer, at }: Pick<LookedRun, 'answer' | 'at'>,
): readonly LookedRun[] {
  const others = runs.flatMap((run): readonly LookedRun[] =>
    [
      { ...run, to: Math.min(run.to, shot) },
      { ...run, from: Math.max(run.from, shot + 1) },
    ].filter(({ from, to }) => from < to),
  );
  const all = [...others, { from: shot, to: shot + 1, answer, at }].toSorted((one, other) => one.from - other.from);
  return all.reduce<readonly LookedRun[]>((joined, run) => {
    const before = joined.at(-1);
    if (before?.to !== run.from || before.answer !== run.answer) return [...joined, run];
    const last = Date.parse(run.at) > Date.parse(before.at) ? run.at : before.at;
    return [...joined.slice(0, -1), { ...before, to: run.to, at: last }];
  }, []);
}

/** One viewer's answer to a shot. */
export interface ShotAnswer extends Pick<LookedRun, 'answer' | 'at'> {
  readonly viewer: string;
}

/** All answers to the shots of an evidence, by the shot's number from 0, the earliest first. */
export function answersTo(evidenceId: string, looked: Iterable<Looked>): ReadonlyMap<number, readonly ShotAnswer[]> {
  const answers = new Map<number, ShotAnswer[]>();
  for (const { evidenceId: of, viewer, runs } of looked) {
    if (of !== evidenceId) continue;
    for (const { from, to, answer, at } of runs) {
      for (let shot = from; shot < to; shot++) {
        answers.set(shot, [...(answers.get(shot) ?? []), { viewer, answer, at }]);
      }
    }
  }
  return new Map(
    [...answers].map(([shot, given]) => [shot, given.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))]),
  );
}
