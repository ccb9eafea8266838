/** Sizes of a pixel on the ground that coverage is told by, cm, the finest first. */
export const gsdClassesCm = [1, 2, 3, 5, 10] as const;
