import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words-provider';
import classes from './help.module.css';
import { terms } from './terms';

/** The words of the trade with their meaning, in the order of the alphabet, narrowed by what is typed. */
export function Glossary() {
  const { t, language } = useWords();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase(language);
  const shown = terms
    .map((term) => ({ term, word: t(`term.${term}`), meaning: t(`term.${term}-is`) }))
    .filter(({ word, meaning }) => `${word}\n${meaning}`.toLocaleLowerCase(language).includes(wanted))
    .sort((a, b) => a.word.localeCompare(b.word, language));
  return (
    <>
      <TextInput
        type="search"
        autoComplete="off"
        aria-label={t('help.glossary-search')}
        placeholder={t('help.glossary-search')}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {shown.length === 0 && <p>{t('help.glossary-none')}</p>}
      <dl className={classes.terms}>
        {shown.map(({ term, word, meaning }) => (
          <div key={term}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
