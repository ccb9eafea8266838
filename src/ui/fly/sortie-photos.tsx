import { useApp, useAppState } from '../app-provider';
import { ChooseCard } from '../controls/choose-card';
import { LookButton } from '../controls/look-button';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface SortiePhotosProps {
  readonly code: string;
  /** Whether the sortie was flown, so that a card may come in. */
  readonly wasFlown: boolean;
}

/** After the flight: the card in, and the way to the photos that nobody has looked at. */
export function SortiePhotos({ code, wasFlown }: SortiePhotosProps) {
  const app = useApp();
  const { t } = useWords();
  const evidence = useAppState((state) => state.records['flight-evidence']);
  const own = [...evidence.values()].filter(({ source, sortieCode }) => source === 'photos' && sortieCode === code);
  if (!wasFlown && own.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('cards.in')}</h3>
      {own.map((one) => (
        <LookButton key={one.id} evidence={one} />
      ))}
      <ChooseCard
        label={t('cards.choose')}
        onPick={() => void app.evidence.imports.pickCard('fly')}
        onFiles={(files) => void app.evidence.imports.look(files, 'fly')}
      />
    </section>
  );
}
