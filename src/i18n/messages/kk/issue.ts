import type { issue as en } from '../en/issue';

export const issue: Record<keyof typeof en, string> = {
  'issue.photo-type': '{file} — JPEG, PNG немесе WebP пішіміндегі сурет емес.',
  'issue.photo-too-many-pixels':
    '{file} көлемі {widthPx} × {heightPx} пиксель, құрылғы {limit} мегапиксельге дейінгі суретті ашады. Камерада өлшемін азайтып, қайта түсіріңіз.',
  'issue.photo-too-large': '{file} {megabytes} МБ-тан үлкен.',
};
