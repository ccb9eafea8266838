import { closeSortie, type PlannedSortie, type SortieSetting } from './close-sortie';
import type { FlightRoute, RoutePlace } from './flight-route';
import { nextStart, type SplitRoute } from './split-route';

/** Sorties that may be tried in all: few sorties get many places for each cut, hundreds none. */
const MOST_TRIED = 1500;
const MOST_PLACES = 12;
/** Of the time that the last sortie leaves, this share may move a cut. */
const SLACK_SHARE = 0.95;

/** The best known way to fly a route up to a cut. */
interface Cut {
  readonly at: RoutePlace;
  readonly totalS: number;
  readonly sortie?: PlannedSortie;
  readonly before?: Cut;
}

/**
 * The sorties of a split cut anew for the least time, as many as before: each cut of the split is as far on as a battery lasts, and
 * what its last sortie leaves over lets every cut move back to where the ways from and to a launch site are short. A shortest way over the
 * places that each cut may take (dynamic programming), every sortie flown exactly, within a transect with one image again.
 * Undefined where the split is one sortie, or too many to try.
 */
export function cutForTime(
  route: FlightRoute,
  { sorties, ends }: SplitRoute,
  setting: SortieSetting,
): readonly PlannedSortie[] | undefined {
  const places = Math.min(MOST_PLACES, Math.floor(Math.sqrt(MOST_TRIED / Math.max(1, sorties.length))));
  if (sorties.length < 2 || places < 2) return undefined;
  const leftS = setting.budget.usableS - (sorties.at(-1)?.durationS ?? 0);
  const slackM = leftS * setting.motion.speedMS * SLACK_SHARE;
  let cuts: readonly Cut[] = [{ at: { index: 0, alongM: 0 }, totalS: 0 }];
  ends.forEach((end, i) => {
    const tried = i === ends.length - 1 ? [end] : placesBefore(route, end, { slackM, places });
    cuts = tried.flatMap((to) => bestTo(route, cuts, { to, setting }) ?? []);
  });
  return flown(cuts[0]);
}

function bestTo(
  route: FlightRoute,
  cuts: readonly Cut[],
  { to, setting }: { readonly to: RoutePlace; readonly setting: SortieSetting },
): Cut | undefined {
  let best: Cut | undefined;
  for (const before of cuts) {
    const from = before.sortie ? nextStart(route, before.at, setting.budget.overlapM) : before.at;
    if (!isAhead(from, to)) continue;
    const sortie = closeSortie(route.legs({ from, to }), setting);
    if (!sortie || sortie.durationS > setting.budget.usableS) continue;
    const totalS = before.totalS + sortie.durationS;
    if (!best || totalS < best.totalS) best = { at: to, totalS, sortie, before };
  }
  return best;
}

/** Where a cut may lie instead of `end`: at the ends of transects up to `slackM` before it, else at even steps; `end` itself first. */
function placesBefore(
  route: FlightRoute,
  end: RoutePlace,
  { slackM, places }: { readonly slackM: number; readonly places: number },
): readonly RoutePlace[] {
  const found: RoutePlace[] = [];
  const stepM = slackM / (2 * places);
  let [index, leftM, nextM] = [end.index, slackM, slackM - stepM];
  for (let alongM = end.alongM; index >= 0 && leftM > 0; alongM = route.lengthM(index)) {
    if (alongM === route.lengthM(index)) found.push({ index, alongM });
    for (; nextM > 0 && nextM > leftM - alongM; nextM -= stepM) found.push({ index, alongM: alongM - (leftM - nextM) });
    leftM -= alongM;
    index--;
  }
  const ends = found.filter((place) => place.alongM === route.lengthM(place.index));
  const within = ends.length >= places - 1 ? ends : found;
  const every = Math.max(1, within.length / (places - 1));
  const spread = Array.from({ length: places - 1 }, (_, i) => within[Math.floor(i * every)]);
  return [end, ...spread.filter((place) => place !== undefined)];
}

function isAhead(from: RoutePlace, to: RoutePlace): boolean {
  return to.index > from.index || (to.index === from.index && to.alongM > from.alongM + 1);
}

function flown(last: Cut | undefined): readonly PlannedSortie[] | undefined {
  const sorties: PlannedSortie[] = [];
  for (let cut = last; cut?.sortie; cut = cut.before) sorties.unshift(cut.sortie);
  return sorties.length > 0 ? sorties : undefined;
}
