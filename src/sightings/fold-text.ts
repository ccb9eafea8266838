/** Kazakh letters and the Russian ones that people type for them on a keyboard without Kazakh. */
const kazakh: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** Text as it is compared when searching: small letters, no accents, Kazakh letters as their Russian likes, spaces single. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[әғқңөұүһіё]/g, (letter) => kazakh[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
