import type { Action } from '../survey/action';
import { checkCount, checkFigure, checkTime, type FieldIssue } from './check-form';

const mostPlants = 10_000_000;
const mostKg = 10_000_000;
const mostM2 = 1_000_000_000;
const widest = { least: 0.1, most: 60 };

/** What stands against keeping an action: a time that lies ahead, figures that cannot be, by field. */
export function checkAction(action: Action, now: Date): readonly FieldIssue[] {
  const { at, plants, massKg, ground, seizures = [] } = action;
  return [
    ...issueOf('at', checkTime(at, now)),
    ...issueOf('plants', plants && checkCount(plants, mostPlants)),
    ...issueOf('mass', massKg === undefined ? undefined : checkFigure(massKg, { least: 0, most: mostKg })),
    ...issueOf('ground', ground && checkAmount(ground.areaM2, mostM2)),
    ...issueOf('width', ground?.widthM === undefined ? undefined : checkFigure(ground.widthM, widest)),
    ...seizures.flatMap(({ massKg: seizedKg }) => issueOf('seizures', checkAmount(seizedKg, mostKg))),
    ...issueOf(
      'seizures',
      action.actionKind === 'seized' && seizures.length === 0
        ? { code: 'seizure-missing', severity: 'error' }
        : undefined,
    ),
  ];
}

/** A figure that was asked for and stands at nought was forgotten. */
function checkAmount(value: number, most: number): FieldIssue['issue'] | undefined {
  return value === 0 ? { code: 'figure-zero', severity: 'error' } : checkFigure(value, { least: 0, most });
}

function issueOf(field: string, issue: FieldIssue['issue'] | undefined): readonly FieldIssue[] {
  return issue ? [{ field, issue }] : [];
}
