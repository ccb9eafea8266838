import type { District } from '../../survey/district';
import { zhambylDistricts } from '../../survey/zhambyl-districts';
import type { Records } from '../records';

/** The names of a district by its KATO code: as imported, else as the state's list has it. */
export function districtNames(
  kato: string | undefined,
  { district }: Pick<Records, 'district'>,
): District['name'] | undefined {
  const imported = [...district.values()].find((known) => known.kato === kato);
  return (imported ?? zhambylDistricts.find((unit) => unit.kato === kato))?.name;
}
