import type { LookAnswer, ShotAnswer } from '../../survey/looked';

/** What all viewers together say of a shot: a find if anyone saw one, else the latest answer. */
export function answerOf(answers: readonly ShotAnswer[]): LookAnswer | undefined {
  if (answers.some(({ answer }) => answer === 'find')) return 'find';
  return answers.at(-1)?.answer;
}

/** How a flight's photos were answered. */
export interface LookTally extends Readonly<Record<LookAnswer, number>> {
  readonly unseen: number;
}

/** Photos by the answer of all viewers together; `shots` in all. */
export function lookTally(shots: number, answers: ReadonlyMap<number, readonly ShotAnswer[]>): LookTally {
  const tally = { nothing: 0, unsure: 0, find: 0 };
  let seen = 0;
  for (const [shot, given] of answers) {
    const answer = answerOf(given);
    if (answer === undefined || shot >= shots) continue;
    tally[answer] += 1;
    seen += 1;
  }
  return { ...tally, unseen: shots - seen };
}

/** The first shot that nobody has answered, from `from` on and then from the beginning; undefined if there is none. */
export function nextUnseen(
  shots: number,
  isSeen: (shot: number) => boolean,
  { from = 0 }: { readonly from?: number } = {},
): number | undefined {
  for (let step = 0; step < shots; step++) {
    const shot = (from + step) % shots;
    if (!isSeen(shot)) return shot;
  }
  return undefined;
}
