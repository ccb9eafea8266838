import type { tracks as en } from '../en/tracks';

export const tracks: Record<keyof typeof en, string> = {
  'tracks.title': 'Тректер',
  'tracks.empty-title': 'Тректер әлі жоқ',
  'tracks.empty':
    'Трек топтың, көліктің не ұшудың жүрген жолын көрсетеді. Экранды өшірмеңіз: ол өшіп тұрғанда тректе үзіліс болады.',
  'tracks.of-team': 'Топ',
  'tracks.of-vehicle': 'Көлік',
  'tracks.of-flight': 'Ұшу',
  'tracks.start': 'Тректі бастау',
  'tracks.stop': 'Тректі тоқтату',
  'tracks.goes-on': 'Үзілген трек үзілістен кейін жалғасып жатыр.',
  'tracks.whose': 'Кімнің трегі',
  'tracks.gaps': '{count, plural, =0 {үзіліссіз} other {# үзіліс}}',
  'tracks.no-wake-lock':
    'Браузер экранды жанып тұра алмайды. Оны анда-санда түртіңіз: ол өшіп тұрғанда тректе үзіліс болады.',
  'tracks.in-memory': 'Тректің соңғы нүктелері тек жадта. Қазір орын босатыңыз; бет жазуды өзі қайталайды.',
  'issue.track-not-kept': 'Тректің соңғы нүктелері жазылмады, трек жалғасуда. Орын босатып, оны қайта тоқтатыңыз.',
  'issue.track-empty': 'Координат түспеді, сақтайтын трек жоқ.',
  'record.track': 'Трек',
};
