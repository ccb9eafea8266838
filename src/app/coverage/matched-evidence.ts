import type { Records } from '../records';
import { type ExpectedPhotos, expectedPhotos } from './expected-photos';
import type { FoundEvidence } from './found-evidence';
import { matchSortie } from './match-sortie';
import type { ProposedEvidence } from './proposed-evidence';

/** Evidence with the sorties that it seems to belong to, and the photos that these should have brought. */
export function matchedEvidence(found: readonly FoundEvidence[], records: Records): readonly ProposedEvidence[] {
  return withExpected(
    found.map((one) => ({ found: one, match: matchSortie(one, records) })),
    records,
  );
}

/** The same after a person said what belongs to what. A sortie's photos that the camera's rest parted are counted together, at the first. */
export function withExpected(
  proposed: readonly Omit<ProposedEvidence, 'expected'>[],
  records: Records,
): readonly ProposedEvidence[] {
  const told = new Set<string>();
  return proposed.map(({ found, match }) => {
    if (!match || found.source !== 'photos' || told.has(match.sortieCode)) return { found, match };
    told.add(match.sortieCode);
    const expected = expectedOf(match.sortieCode, proposed, records);
    return { found, match, ...(expected && { expected }) };
  });
}

function expectedOf(
  sortieCode: string,
  proposed: readonly Omit<ProposedEvidence, 'expected'>[],
  records: Records,
): ExpectedPhotos | undefined {
  const own = proposed.filter(({ found, match }) => found.source === 'photos' && match?.sortieCode === sortieCode);
  const [match] = own.flatMap((one) => one.match ?? []);
  const plan = records.plan.get(match?.planId ?? '');
  const sortie = plan?.sorties.find(({ code }) => code === sortieCode);
  if (!plan || !sortie) return undefined;
  const flight = records.flight.get(match?.flightId ?? '');
  const shots = own.flatMap(({ found }) => found.content.shots);
  return expectedPhotos(shots, { plan, sortie, flight });
}
