/** Latin and Russian letters without accents: most texts are nothing else, and taking accents apart is slow. */
const noAccents = /^[\u0020-\u007eа-я\s]*$/;

/** Letters and those that people type for them on a keyboard without Kazakh, or in haste. */
const likes: Readonly<Record<string, string>> = {
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
  й: 'и',
};

/** Text as it is compared when searching: small letters, no accents, Kazakh letters as their Russian likes, spaces single. */
export function foldText(text: string): string {
  const small = text.toLowerCase().replaceAll(/[әғқңөұүһіёй]/g, (letter) => likes[letter] ?? letter);
  const plain = noAccents.test(small) ? small : small.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  return plain.replaceAll(/\s+/g, ' ').trim();
}
