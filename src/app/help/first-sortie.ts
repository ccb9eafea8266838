import type { Records } from '../records';

/** What the guide looks at of the state. */
interface GuideFacts {
  readonly records: Records;
  readonly selection: { readonly kind: string } | undefined;
  readonly planDraft: object | undefined;
}

/** The guided first sortie, in order: what the person does next. */
export const guideSteps = ['area', 'plan', 'save', 'sortie', 'file'] as const;

export type GuideStep = (typeof guideSteps)[number];

/** A guide that runs: its step, and the plans that were there before it began. */
export interface Guide {
  readonly step: GuideStep;
  readonly plansBefore: ReadonlySet<string>;
}

/** A guide at its first step. */
export function newGuide({ records }: Pick<GuideFacts, 'records'>): Guide {
  return { step: 'area', plansBefore: new Set(records.plan.keys()) };
}

/** The guide after what the person just did; the same object while the step is not done. The last step ends by a tap. */
export function advancedGuide(guide: Guide, state: GuideFacts): Guide {
  const next = guideSteps[guideSteps.indexOf(guide.step) + 1];
  return next !== undefined && isDone(guide, state) ? advancedGuide({ ...guide, step: next }, state) : guide;
}

function isDone({ step, plansBefore }: Guide, { selection, planDraft, records }: GuideFacts): boolean {
  const isPlanSaved = [...records.plan.keys()].some((id) => !plansBefore.has(id));
  switch (step) {
    case 'area':
      return selection?.kind === 'area' || planDraft !== undefined;
    case 'plan':
      return planDraft !== undefined || isPlanSaved;
    case 'save':
      return isPlanSaved;
    case 'sortie':
      return selection?.kind === 'sortie';
    case 'file':
      return false;
  }
}
