import type { Settlement } from './assign-district';

/**
 * Settlements whose district is beyond doubt: centres of districts and larger villages. Positions are from GeoNames
 * (CC BY 4.0). They serve only to suggest a district until boundaries are imported.
 */
export const zhambylSettlements: readonly (Settlement & { readonly name: string })[] = [
  { name: 'Taraz', kato: '311000000', place: [71.37334, 42.89799] },
  { name: 'Sarykemer', kato: '313600000', place: [71.5101, 43.00929] },
  { name: 'Asa', kato: '314000000', place: [71.14737, 43.03735] },
  { name: 'Bauyrzhan Momyshuly', kato: '314200000', place: [70.76975, 42.61419] },
  { name: 'Korday', kato: '314800000', place: [74.71287, 43.03882] },
  { name: 'Kulan', kato: '315000000', place: [72.71571, 42.91018] },
  { name: 'Lugovoy', kato: '315000000', place: [72.76098, 42.94197] },
  { name: 'Merke', kato: '315400000', place: [73.19648, 42.87183] },
  { name: 'Oytal', kato: '315400000', place: [73.26972, 42.90573] },
  { name: 'Moiynkum', kato: '315600000', place: [72.94369, 44.28314] },
  { name: 'Khantau', kato: '315600000', place: [73.7941, 44.22627] },
  { name: 'Mynaral', kato: '315600000', place: [73.65453, 45.44344] },
  { name: 'Akbakay', kato: '315600000', place: [72.67169, 45.1294] },
  { name: 'Zhanatas', kato: '316000000', place: [69.73209, 43.56274] },
  { name: 'Karatau', kato: '316200000', place: [70.4592, 43.17959] },
  { name: 'Shu', kato: '316600000', place: [73.76221, 43.60507] },
];
