import type { cards as en } from '../en/cards';

export const cards: Record<keyof typeof en, string> = {
  'cards.in': 'Сурет карталары',
  'cards.choose': 'Картаны немесе қалтаны таңдау',
  'cards.expected': 'Күтілгені {expected, number}, табылғаны {found, number}',
  'cards.missing': '{count} орында сурет жоқ; картада қоршалған',
  'cards.complete': 'Барлық сурет орнында',
  'cards.volume': 'Көшірмелер қайда жатыр',
  'cards.volume-note': 'Адамдарға арналған белгі: картаның нөмірі немесе дискінің аты',
  'cards.keep-and-look': 'Сақтап, қарау',
  'cards.gone': 'Карта немесе қалта жоғалды. {files, number} файлдың {done, number} оқылды, олар қалады.',
  'cards.go-on': 'Карта орнында: әрі қарай оқу',
  'cards.read': '{count} сурет оқылды',
};
