/** Sizes of a pixel on the ground that coverage is told by, cm, the finest first. */
export const gsdClassesCm = [1, 2, 3, 5, 10] as const;
/** Ages in days up to which ground is of a class, the freshest first; older ground is one class more. */
export const ageClassesDays = [7, 14, 30, 60] as const;
/** Probabilities of detection from which on ground is of a class; class 1 is below the first. */
export const podClasses = [0.25, 0.5, 0.75, 0.9] as const;
/** Passes from which on ground is of one class. */
export const mostPassClass = 5;
