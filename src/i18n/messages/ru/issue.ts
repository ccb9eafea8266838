import type { issue as en } from '../en/issue';

export const issue: Record<keyof typeof en, string> = {
  'issue.photo-type': '{file} — не снимок в формате JPEG, PNG или WebP.',
  'issue.photo-too-many-pixels':
    'В {file} {widthPx} на {heightPx} пикселей, а устройство открывает снимки до {limit} мегапикселей. Уменьшите размер в камере и снимите ещё раз.',
  'issue.photo-too-large': '{file} больше {megabytes} МБ.',
};
