import { createTheme, MantineThemeProvider, type NumberInputProps } from '@mantine/core';
import { createContext, type ReactNode, use, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/language';
import { loadCatalogue, loadStartCatalogue } from '../i18n/load-catalogue';
import { type Quantities, quantities } from '../i18n/quantities';
import { type StartTranslate, type Translate, translator } from '../i18n/translator';
import { useAppState } from './app-provider';
import { Opening } from './opening';

/** One language's words of the first screen, and its figures. */
export interface StartWords {
  readonly language: Language;
  readonly t: StartTranslate;
  readonly q: Quantities;
}

/** One language's words and figures. */
export interface Words extends StartWords {
  readonly t: Translate;
}

const WordsContext = createContext<StartWords | undefined>(undefined);

/** All words of a language, from the moment that a screen asked for them. */
const allWords = new Map<Language, Promise<Words>>();

/**
 * Loads the first screen's words of the chosen language, in which figures are typed too, and draws the name of the app before they
 * are there.
 */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const language = useAppState((state) => state.settings.language);
  const [words, setWords] = useState<StartWords>();
  useEffect(() => {
    let wanted = true;
    void loadStartCatalogue(language).then((catalogue) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setWords({ language, t: translator(language, catalogue), q: quantities(language) });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  const typed = useMemo(() => words && typedFigures(words.q.decimalSeparator), [words]);
  if (!words || !typed) return <Opening />;
  return (
    <WordsContext.Provider value={words}>
      <MantineThemeProvider theme={typed}>{children}</MantineThemeProvider>
    </WordsContext.Provider>
  );
}

/** Fields for figures write them as the language does; a comma and a point are both understood. */
function typedFigures(decimalSeparator: string) {
  const defaultProps = { decimalSeparator, valueIsNumericString: true } satisfies Partial<NumberInputProps>;
  return createTheme({ components: { NumberInput: { defaultProps } } });
}

/** The words of the first screen: for what is drawn there; every other key fails the type check. */
export function useStartWords(): StartWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('Words are only there below WordsProvider.');
  return words;
}

/** All words and figures of the chosen language. The first screen that asks waits for them, as a late screen does for its code. */
export function useWords(): Words {
  return use(wordsBeside(useStartWords()));
}

/** All words of the language that the first screen has, for what needs them without a screen that waits. */
export function wordsBeside({ language, q }: StartWords): Promise<Words> {
  return allWords.get(language) ?? loadWords(language, q);
}

function loadWords(language: Language, q: Quantities): Promise<Words> {
  const words = loadCatalogue(language).then((catalogue) => ({ language, t: translator(language, catalogue), q }));
  allWords.set(language, words);
  words.catch(() => allWords.delete(language));
  return words;
}
