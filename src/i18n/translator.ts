import { IntlMessageFormat } from 'intl-messageformat';
import { FigureFormat } from './figure-format';
import type { Language } from './language';
import type { MessageKey, MessageValues, StartKey } from './message';

/** Words of one language: `translate('plan.sorties', { count: 3 })`. */
export type Translate<Key extends MessageKey = MessageKey> = (key: Key, values?: MessageValues) => string;

/** A `Translate` that knows the words of the first screen, and no others for sure. */
export type StartTranslate = Translate<StartKey>;

/**
 * A `Translate` over one catalogue. A number where the message asks for no format of its own (`{value}`) is written by locale too.
 * Throws if a message needs an argument that it is not given.
 */
export function translator<Key extends MessageKey>(
  language: Language,
  catalogue: Readonly<Record<Key, string>>,
): Translate<Key> {
  const locale = localeOf(language);
  const figures = new FigureFormat(locale, { maximumFractionDigits: 2, useGrouping: 'min2' });
  const formatters = keptFormatters();
  const formats = new Map<Key, { readonly format: IntlMessageFormat; readonly plain: ReadonlySet<string> }>();
  return (key, values) => {
    let known = formats.get(key);
    if (!known) {
      const format = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true, formatters });
      known = { format, plain: new Set(plainArguments(format.getAst())) };
      formats.set(key, known);
    }
    return String(known.format.format(values && withFigures(values, known.plain, figures)));
  };
}

/**
 * The BCP 47 locale that figures of a language follow. Kazakh figures are written as Russian ones; browsers that come without
 * Kazakh data say that they know it all the same, and would write them the English way.
 */
export function localeOf(language: Language): string {
  return { kk: 'ru-KZ', ru: 'ru-KZ', en: 'en-GB' }[language];
}

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;

/** What writes the numbers, dates and plurals inside messages, each made once: making one costs a hundred times what using it does. */
function keptFormatters(): Formatters {
  return {
    getNumberFormat: kept<Parameters<Formatters['getNumberFormat']>, FigureFormat>(
      (locales, options) => new FigureFormat(locales, options),
    ),
    getDateTimeFormat: kept<Parameters<Formatters['getDateTimeFormat']>, Intl.DateTimeFormat>(
      (locales, options) => new Intl.DateTimeFormat(locales, options),
    ),
    getPluralRules: kept<Parameters<Formatters['getPluralRules']>, Intl.PluralRules>(
      (locales, options) => new Intl.PluralRules(locales, options),
    ),
  };
}

function kept<Options extends readonly unknown[], Made>(
  make: (...options: Options) => Made,
): (...options: Options) => Made {
  const made = new Map<string, Made>();
  return (...options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(...options);
    made.set(key, known);
    return known;
  };
}

type MessageElements = ReturnType<IntlMessageFormat['getAst']>;

/** Type of `{value}` in ICU's tree: an argument without a format. */
const plainArgument = 1;

function plainArguments(elements: MessageElements): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === plainArgument) return [element.value];
    return 'options' in element ? Object.values(element.options).flatMap(({ value }) => plainArguments(value)) : [];
  });
}

function withFigures(
  values: MessageValues,
  plain: ReadonlySet<string>,
  figures: FigureFormat,
): Record<string, MessageValues[string]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && plain.has(name) ? figures.format(value) : value,
    ]),
  );
}
