/** From 0, guessed at once, to 4, beyond a determined finder. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** A finder with the disk guesses below this within days. */
export const leastStrength: Strength = 2;

/** Words that a finder tries first, beside those of the operation. */
const triedFirst = ['dala', 'дала', 'password', 'пароль', 'құпиясөз', 'операция', 'konoplya', 'конопля', 'қарасора'];

/** Estimates how well a passphrase withstands guessing; the estimator is loaded at the first call. */
export async function passphraseStrength(passphrase: string, names: readonly string[]): Promise<Strength> {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
  return new ZxcvbnFactory().check(passphrase.slice(0, 128), [...triedFirst, ...names]).score;
}
