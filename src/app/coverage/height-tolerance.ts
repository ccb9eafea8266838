/** A height that is farther from the planned one than this share shows other ground than planned. */
const heightTolerance = 0.1;

/** Whether a height above ground is out of tolerance. */
export function isOffHeight(heightM: number, plannedM: number): boolean {
  return Math.abs(heightM - plannedM) > heightTolerance * plannedM;
}
