import { useMemo } from 'react';
import { districtNames } from '../../app/areas/district-names';
import type { Ledger } from '../../review/ledger';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';

/** KATO codes of a ledger's districts with their names, in the order of the names; none without a ledger. */
export function useDistrictNames(ledger: Ledger | undefined): readonly (readonly [kato: string, name: string])[] {
  const { language } = useWords();
  const records = useAppState((state) => state.records);
  return useMemo(() => {
    const codes = new Set(ledger?.places.flatMap(({ kato }) => kato ?? []));
    return [...codes]
      .map((kato) => [kato, districtNames(kato, records)?.[language] ?? kato] as const)
      .toSorted(([, one], [, other]) => one.localeCompare(other, language));
  }, [ledger, records, language]);
}
