import { createTheme, MantineThemeProvider, type NumberInputProps } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/language';
import { loadCatalogue } from '../i18n/load-catalogue';
import { type Quantities, quantities } from '../i18n/quantities';
import { type Translate, translator } from '../i18n/translator';
import { useAppState } from './app-provider';
import { Opening } from './opening';

/** One language's words and figures. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly q: Quantities;
}

const WordsContext = createContext<Words | undefined>(undefined);

/** Loads the chosen language, in which figures are typed too, and draws the name of the app before its words are there. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const language = useAppState((state) => state.settings.language);
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    let wanted = true;
    void loadCatalogue(language).then((catalogue) => {
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

/** The words and figures of the chosen language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords has to be called below WordsProvider.');
  return words;
}
