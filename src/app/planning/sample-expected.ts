import { expectedHalfWidth } from '../../coverage/sample-estimate';
import { type SampleDesign, sampleRows } from '../../coverage/sample-rows';
import { type PlanParameters, usualSampleShare } from '../../survey/plan';

/** Spread between rows that stands in until something is found: as large as the mean. */
const usualVariation = 1;

/** Rows of a planned sample, and half the 95 % interval that it will give, as a share of the estimate; undefined with fewer than three rows. */
export function sampleExpected(
  plan: Omit<SampleDesign, 'sampleShare'>,
  { sampleShare = usualSampleShare }: Pick<PlanParameters, 'sampleShare'>,
): { readonly rows: number; readonly halfWidth: number | undefined } {
  const rows = sampleRows({ ...plan, sampleShare }).length;
  return { rows, halfWidth: expectedHalfWidth({ transects: rows, sampleShare, variation: usualVariation }) };
}
