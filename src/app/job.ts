/** The officer's jobs, in the order of the rail. */
export const jobs = ['areas', 'plan', 'fly', 'sightings', 'review', 'setup'] as const;

export type Job = (typeof jobs)[number];
