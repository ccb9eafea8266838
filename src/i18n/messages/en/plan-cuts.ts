/** Locked sorties and cuts that are dragged. */
export const planCuts = {
  'plan.lock': 'Lock this sortie',
  'plan.unlock': 'Unlock this sortie',
  'plan.rest-anew':
    '{count, plural, =0 {Plan the sorties anew} one {Plan the rest anew, # stays} other {Plan the rest anew, # stay}}',
  'plan.change': 'Change plan',
  'plan.change-of': 'Change {code}',
  'plan.flown-stays': 'Flown: it stays as it is',
  'issue.plan-changed-meanwhile':
    'This plan was flown, written to files or changed meanwhile. Go back and open it again to change it.',
  'issue.cut-locked': 'This sortie or the one beside it is locked. Unlock it to move the cut.',
} as const;
