/** Why an area is flown. It sets starting values that a person may change. */
export const purposes = ['search', 'map', 'document', 'check-after-mowing'] as const;

export type Purpose = (typeof purposes)[number];
