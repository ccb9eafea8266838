import type { sheet as en } from '../en/sheet';

export const sheet: Record<keyof typeof en, string> = {
  'sheet.title': 'Ұшу тапсырмасының парағы',
  'sheet.print': 'Басып шығару',
  'sheet.map': 'Ұшу сұлбасы, солтүстік жоғарыда',
  'sheet.launch': 'Ұшу алаңы',
  'sheet.settings': 'Пультте тексеру',
  'sheet.by-hand': 'Файлда жоқ: қолмен орнату',
  'sheet.signed': 'Ұшқыш, күні, қолы',
  'sheet.made': '{at} жасалды',
  'sheet.training': 'ОҚУ-ЖАТТЫҒУ',
  'sheet.aircraft': 'Аппарат және камера',
  'sheet.photo-distance': 'Суреттер арасы',
  'sheet.interval': 'Түсіру аралығы',
  'sheet.seconds': '{value} с',
  'sheet.remarks': 'Ескертулер',
  'guide.page-title': 'Пультке арналған нұсқаулық',
  'guide.open': 'Басып шығаруға нұсқаулық',
  'guide.carries-all': 'Файлда жоспардың бәрі бар.',
};
