import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, type Looked, type LookedRun, lookAnswers, lookedId, withAnswer } from '../../src/survey/looked';

const at = '2026-06-12T10:00:00+05:00';
const given = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...lookAnswers)), { maxLength: 80 });

function runsOf(answers: readonly (readonly [number, LookedRun['answer']])[]): readonly LookedRun[] {
  return answers.reduce<readonly LookedRun[]>((runs, [shot, answer]) => withAnswer(runs, shot, { answer, at }), []);
}

describe('answers of a viewer', () => {
  it('keep the last one given to each shot, in runs that do not touch an equal one', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const runs = runsOf(answers);
        const looked: Looked = { kind: 'looked', id: 'a', evidenceId: 'e', viewer: 'A', runs };
        const said = new Map([...answersTo('e', [looked])].map(([shot, [first]]) => [shot, first?.answer]));
        expect(said).toEqual(new Map(answers.toSorted((one, other) => one[0] - other[0])));
        runs.forEach((run, i) => {
          const next = runs[i + 1];
          expect(run.from).toBeLessThan(run.to);
          if (next) expect(next.from > run.to || (next.from === run.to && next.answer !== run.answer)).toBe(true);
        });
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('are a union with those of another viewer', () => {
    const one: Looked = {
      kind: 'looked',
      id: lookedId('e', 'p1', 3),
      evidenceId: 'e',
      viewer: 'A',
      runs: runsOf([[3, 'nothing']]),
    };
    const other: Looked = { ...one, id: lookedId('e', 'p2', 3), viewer: 'B', runs: runsOf([[3, 'find']]) };
    expect(
      answersTo('e', [one, other])
        .get(3)
        ?.map(({ viewer }) => viewer),
    ).toEqual(['A', 'B']);
    expect(one.id).not.toBe(other.id);
  });
});
