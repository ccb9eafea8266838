/** What a team has and how long it works. Times in s. */
export interface WorkingDay {
  /** Batteries of each team; all are charged in the morning. */
  readonly batteries: number;
  readonly chargeS: number;
  /** From a landing to the next take-off, with another battery. */
  readonly changeS: number;
  readonly dayS: number;
}

/** When a sortie is flown: the day (from 1), its take-off from the beginning of the day, and the battery (from 1). */
export interface CrewDay {
  readonly day: number;
  readonly startS: number;
  readonly battery: number;
}

/** One team's sorties one after another, each on the battery that is ready first; what does not end within the day waits for the next. */
export function flownInOrder(
  queue: readonly { readonly durationS: number }[],
  { batteries, chargeS, changeS, dayS }: WorkingDay,
): { readonly flights: readonly CrewDay[]; readonly endS: number } {
  let ready = new Float64Array(batteries);
  let [day, freeS, endS] = [1, 0, 0];
  const flights: CrewDay[] = [];
  for (const { durationS } of queue) {
    let battery = firstOf(ready);
    let startS = Math.max(freeS, ready[battery] ?? 0);
    if (startS + durationS > dayS) {
      day += 1;
      ready = new Float64Array(batteries);
      [battery, startS] = [0, 0];
    }
    const landedS = startS + durationS;
    ready[battery] = landedS + chargeS;
    freeS = landedS + changeS;
    endS = (day - 1) * dayS + landedS;
    flights.push({ day, startS, battery: battery + 1 });
  }
  return { flights, endS };
}

function firstOf(ready: Float64Array): number {
  let first = 0;
  for (let i = 1; i < ready.length; i++) if ((ready[i] ?? 0) < (ready[first] ?? 0)) first = i;
  return first;
}
