import { type Flight, flightS } from '../../survey/flight';
import type { Issue } from '../../survey/issue';
import type { Sortie } from '../../survey/sortie';

/** Nothing that is flown here stays up longer, s. */
const longestFlightS = 12 * 3600;

/** What cannot be in what a person says of a flight; `sortie` if its plan is still there. */
export function checkFlight(flight: Flight, sortie: Sortie | undefined, now: Date): readonly Issue[] {
  const issues: Issue[] = [];
  const error = (code: Issue['code'], values: NonNullable<Issue['values']> = {}) =>
    void issues.push({ code, severity: 'error', values, where: { sortie: flight.sortieCode } });
  const { batteryAtTakeOffPct: off, batteryAtLandingPct: on, flownPhotos, flownTransects } = flight;
  const { landedAt, tookOffAt } = flight;
  if (Number.isNaN(Date.parse(tookOffAt))) error('flight-no-take-off');
  const inAirS = flightS(flight);
  if (inAirS !== undefined && inAirS < 0) error('flight-lands-before');
  if (inAirS !== undefined && inAirS > longestFlightS) error('flight-too-long', { hours: inAirS / 3600 });
  if (Date.parse(landedAt ?? tookOffAt) > now.getTime() + 60_000) error('flight-in-future');
  if (off !== undefined && on !== undefined && on > off) error('flight-battery-rises', { off, on });
  const lines = sortie?.legs.filter(({ kind }) => kind === 'transect').length;
  if (lines !== undefined && flownTransects !== undefined && flownTransects > lines)
    error('flight-lines', { said: flownTransects, lines });
  if (sortie && flownPhotos !== undefined && flownPhotos > sortie.photos)
    error('flight-photos', { said: flownPhotos, photos: sortie.photos });
  return issues;
}
