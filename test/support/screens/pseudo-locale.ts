import type { Catalogue } from '../../../src/i18n/message';

const plain = 'abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ';
const accented = 'åƀçđéƒğĥíĵķļɱñöƥřšţûṽŵýžÅƁÇĐÉƑĞĤÍĴĶĻṀÑÖƤŘŠŢÛṼŴÝŽ';

/** English as a longer language would be: accents on every letter, and about 40 % more of it in the same number of words. The mask of a date stays. */
export function pseudoLocale(english: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(english).map(([key, message]) => [key, key === 'dates.hint' ? message : pseudoMessage(message)]),
  ) as Catalogue;
}

/** An ICU message whose words are changed and whose arguments, forms and quotes are not. */
export function pseudoMessage(message: string): string {
  let written = '';
  for (let at = 0; at < message.length; ) {
    if (message[at] === '{') {
      const end = closingBrace(message, at);
      written += pseudoArgument(message.slice(at, end));
      at = end;
    } else {
      const word = /^[A-Za-z]+/.exec(message.slice(at))?.[0];
      written += word === undefined ? message[at] : longer(word);
      at += word?.length ?? 1;
    }
  }
  return written;
}

/** `{count, plural, one {# area} other {# areas}}`: what stands in its inner braces is a message again. */
function pseudoArgument(argument: string): string {
  const options = argument.indexOf('{', 1);
  if (options < 0) return argument;
  let written = argument.slice(0, options);
  for (let at = options; at < argument.length; ) {
    if (argument[at] === '{') {
      const end = closingBrace(argument, at);
      written += `{${pseudoMessage(argument.slice(at + 1, end - 1))}}`;
      at = end;
    } else {
      written += argument[at];
      at += 1;
    }
  }
  return written;
}

function closingBrace(message: string, from: number): number {
  let depth = 0;
  for (let at = from; at < message.length; at++) {
    if (message[at] === '{') depth += 1;
    if (message[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`The brace at ${from} is not closed: ${message}`);
}

function longer(word: string): string {
  const letters = Array.from(word, (letter) => accented[plain.indexOf(letter)] ?? letter);
  const more = Math.round(word.length * 0.4);
  return [...letters, ...letters.slice(letters.length - more)].join('');
}
