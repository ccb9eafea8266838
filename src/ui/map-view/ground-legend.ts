import { ageClassesDays, gsdClassesCm, mostPassClass, podClasses } from '../../app/coverage/ground-classes';
import type { GroundKind } from '../../app/coverage/ground-choice';
import { groundMissed, groundRamp } from '../../map/ground-colours';
import type { Words } from '../words-provider';

/** Label and colour of each class of ground, class 1 first. */
export function groundLegend(
  kind: GroundKind,
  words: Words,
): readonly { readonly label: string; readonly colour: string | undefined }[] {
  const colours = coloursOf(kind);
  return labelsOf(kind, words).map((label, i) => ({ label, colour: colours[i] }));
}

/** Colours of the classes of a kind, class 1 first. */
export function coloursOf(kind: GroundKind): readonly string[] {
  if (kind === 'planned') return [groundMissed];
  // Few passes and little detection are dark, many bright; fresh and fine ground is bright, old and coarse ground dark.
  return kind === 'passes' || kind === 'pod' ? groundRamp.slice(1) : groundRamp.toReversed();
}

/** A label for each class, class 1 first. */
function labelsOf(kind: GroundKind, { t, q }: Words): readonly string[] {
  switch (kind) {
    case 'passes':
      return Array.from({ length: mostPassClass }, (_, i) =>
        i + 1 === mostPassClass ? t('coverage.views-from', { from: i + 1 }) : t('coverage.passes', { count: i + 1 }),
      );
    case 'recency':
      return [
        ...ageClassesDays.map((days) => t('ground.days', { days })),
        t('ground.days-more', { days: ageClassesDays.at(-1) ?? 0 }),
      ];
    case 'gsd':
      return [
        ...gsdClassesCm.map((cm) => t('coverage.gsd-at-most', { size: q.centimetres(cm) })),
        t('ground.gsd-coarser'),
      ];
    case 'pod':
      return [
        t('ground.pod-least', { share: q.percent(podClasses[0] * 100) }),
        ...podClasses.map((from) => t('ground.pod-class', { share: q.percent(from * 100) })),
      ];
    case 'planned':
      return [t('ground.planned')];
  }
}
