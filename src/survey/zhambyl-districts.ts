import type { District } from './district';

/** A unit of Zhambyl region as facts: no boundary. */
export interface DistrictUnit {
  /** Nine-digit KATO code. */
  readonly kato: string;
  readonly type: 'city' | 'district';
  readonly name: District['name'];
  /** Other spellings that maps and files use. */
  readonly otherNames: readonly string[];
}

/** The eleven units of Zhambyl region (KATO, 2024). */
export const zhambylDistricts: readonly DistrictUnit[] = [
  unit('311000000', 'city', { kk: 'Тараз', ru: 'Тараз', en: 'Taraz' }),
  unit('313600000', 'district', { kk: 'Байзақ', ru: 'Байзакский', en: 'Baizak' }, ['Bayzak', 'Байзак']),
  unit('314000000', 'district', { kk: 'Жамбыл', ru: 'Жамбылский', en: 'Zhambyl' }, ['Jambyl']),
  unit('314200000', 'district', { kk: 'Жуалы', ru: 'Жуалынский', en: 'Zhualy' }, ['Jualy', 'Жуалинский']),
  unit('314800000', 'district', { kk: 'Қордай', ru: 'Кордайский', en: 'Korday' }, [
    'Kordai',
    'Qorday',
    'Курдайский',
    'Кордай',
  ]),
  unit('315000000', 'district', { kk: 'Тұрар Рысқұлов', ru: 'Турар Рыскулов', en: 'Turar Ryskulov' }, [
    'T. Ryskulov',
    'Ryskulov',
    'Т. Рысқұлов',
    'Т. Рыскулова',
    'Турара Рыскулова',
    'Рыскуловский',
  ]),
  unit('315400000', 'district', { kk: 'Меркі', ru: 'Меркенский', en: 'Merke' }, ['Merki', 'Мерке', 'Меркинский']),
  unit('315600000', 'district', { kk: 'Мойынқұм', ru: 'Мойынкумский', en: 'Moiynkum' }, [
    'Moyynkum',
    'Moyinkum',
    'Мойынкум',
    'Муюнкумский',
  ]),
  unit('316000000', 'district', { kk: 'Сарысу', ru: 'Сарысуский', en: 'Sarysu' }, ['Sarisu', 'Сарысуйский']),
  unit('316200000', 'district', { kk: 'Талас', ru: 'Таласский', en: 'Talas' }),
  unit('316600000', 'district', { kk: 'Шу', ru: 'Шуский', en: 'Shu' }, ['Chu', 'Чу', 'Чуйский', 'Шуйский']),
];

function unit(
  kato: string,
  type: DistrictUnit['type'],
  name: District['name'],
  otherNames: readonly string[] = [],
): DistrictUnit {
  return { kato, type, name, otherNames };
}
