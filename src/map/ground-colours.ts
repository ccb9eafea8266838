/** Six steps of cividis, from dark to bright: told apart by lightness alone, in the sun and by colour-blind eyes. */
export const groundRamp = ['#00204d', '#31446b', '#666970', '#958f78', '#cbba69', '#ffea46'] as const;

/** Ground that was planned and not flown: stands out from the ramp. */
export const groundMissed = '#d55e00';
