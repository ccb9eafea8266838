import { readdirSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language';
import { loadCatalogue } from '../../src/i18n/load-catalogue';

const messagesFolder = path.join(import.meta.dirname, '../../src/i18n/messages');

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Argument names of a message, sorted. */
function argumentsOf(message: string, language: string): string[] {
  const names = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      const isArgument = element.type >= 1 && element.type <= 6;
      if (isArgument && 'value' in element) names.add(String(element.value));
      if ('options' in element) Object.values(element.options).forEach((option) => walk(option.value));
    }
  };
  walk(parse(message, language));
  return [...names].sort();
}

/** For each plural of a message, the grammatical forms of the language that it lacks. */
function missingForms(message: string, language: string): string[] {
  const missing: string[] = [];
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      if (!('options' in element)) continue;
      if ('pluralType' in element) {
        const type = element.pluralType ?? 'cardinal';
        const known: readonly string[] = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
        // A Kazakh noun keeps its form after every number, so one form is right there.
        const forms = language === 'kk' ? ['other'] : known;
        missing.push(...forms.filter((form) => !(form in element.options)));
      }
      Object.values(element.options).forEach((option) => walk(option.value));
    }
  };
  walk(parse(message, language));
  return missing;
}

function parse(message: string, language: string): Ast {
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();
}

async function catalogue(language: (typeof languages)[number]): Promise<Record<string, string>> {
  return { ...(await loadCatalogue(language)) };
}

/** Keys of all topic files of a language. */
async function topicKeys(language: string): Promise<string[]> {
  const topics = readdirSync(path.join(messagesFolder, language)).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    topics.map((topic): Promise<Record<string, object>> => import(path.join(messagesFolder, language, topic))),
  );
  return modules.flatMap((module) => Object.values(module).flatMap((messages) => Object.keys(messages))).sort();
}

describe('the catalogues', () => {
  it.each(languages)('have one file per topic in %s, with the same names as English', (language) => {
    const english = readdirSync(path.join(messagesFolder, 'en'));
    expect(english.length).toBeGreaterThan(0);
    expect(readdirSync(path.join(messagesFolder, language))).toEqual(english);
  });

  it.each(languages)('gather every topic of %s, each key once', async (language) => {
    const keys = await topicKeys(language);
    expect(keys.length).toBeGreaterThan(0);
    expect(Object.keys(await catalogue(language)).sort()).toEqual(keys);
  });

  it.each(languages)('have the keys and arguments of English in %s', async (language) => {
    const [english, other] = [await catalogue('en'), await catalogue(language)];
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    const differing = Object.entries(english).filter(
      ([key, message]) => argumentsOf(message, 'en').join() !== argumentsOf(other[key] ?? '', language).join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(languages)('have every plural form that the grammar of %s asks for', async (language) => {
    const lacking = Object.entries(await catalogue(language))
      .map(([key, message]) => ({ key, missing: missingForms(message, language) }))
      .filter(({ missing }) => missing.length > 0);
    expect(lacking).toEqual([]);
  });

  it('would show a planted difference in arguments and forms', () => {
    expect(argumentsOf('{count, plural, one {# of {name}} other {#}} {at, date}', 'en')).toEqual([
      'at',
      'count',
      'name',
    ]);
    expect(argumentsOf('{count}', 'ru')).not.toEqual(argumentsOf('{number}', 'en'));
    expect(missingForms('{count, plural, one {#} other {#}}', 'ru')).toEqual(['few', 'many']);
    expect(missingForms('{count, plural, other {#}}', 'en')).toEqual(['one']);
    expect(missingForms('{count, plural, other {#}}', 'kk')).toEqual([]);
  });
});
