/** Locked sorties and cuts that are dragged. */
export const planCuts = {
  'plan.lock': 'Lock this sortie',
  'plan.unlock': 'Unlock this sortie',
  'plan.rest-anew': 'Plan the rest anew, {count, plural, one {# stays} other {# stay}}',
  'map.handle-cut': 'Cut after {code}: drag it to another transect, or use the buttons of the sortie',
  'issue.cut-locked': 'This sortie or the one beside it is locked. Unlock it to move the cut.',
} as const;
