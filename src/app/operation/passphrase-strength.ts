/** From 0, guessed within minutes, to 4, beyond a determined finder. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** A finder with the disk guesses what is weaker within days. */
export const leastStrength: Strength = 2;

/** Guesses from which each strength begins: with Argon2id about a thousand a second are possible on rented machines. */
const guessesFor = [0, 1e6, 1e9, 1e12, 1e15] as const;

/** Words that people use are few: a finder has a list of them, which the estimator comes without. */
const guessesOfWord = 10_000;

/** Words that a finder tries first, beside those of the operation. */
const triedFirst = ['dala', 'дала', 'password', 'пароль', 'құпиясөз', 'операция', 'konoplya', 'конопля', 'қарасора'];

/** Estimates how well a passphrase withstands guessing; the estimator is loaded at the first call. */
export async function passphraseStrength(passphrase: string, names: readonly string[]): Promise<Strength> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  const { guesses } = new ZxcvbnFactory().check(passphrase.slice(0, 128), [...triedFirst, ...names]);
  const least = Math.min(guesses, guessesByWords(passphrase));
  return ([4, 3, 2, 1] as const).find((strength) => least >= guessesFor[strength]) ?? 0;
}

/** Guesses for someone who goes through lists of words, and tries everything only where there is none. */
function guessesByWords(passphrase: string): number {
  const parts = passphrase.match(/\p{L}+|[^\p{L}\s]+/gu) ?? [];
  return parts.reduce((product, part) => {
    const each = /\p{L}/u.test(part) ? Math.min(guessesOfWord, 26 ** part.length) : 10 ** part.length;
    return product * (isTyped(part) ? 26 ** part.length : each);
  }, 1);
}

/** Longer than any word, or without a vowel: typed at random, not taken from a list. */
function isTyped(part: string): boolean {
  return part.length > 15 || (part.length > 3 && !/[aeiouyаеёиоуыэюяәөүұі]/i.test(part));
}
