import { Button, Progress } from '@mantine/core';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

/** Work on maps that goes on, with a way to stop it. What is done by then stays. */
export function MapWorkBar() {
  const { t, q } = useWords();
  const work = useAppState((state) => state.mapWork);
  if (!work) return null;
  const { kind, name, share } = work;
  const label = t(`maps.${kind}`, { name });
  return (
    <section className={classes.card} aria-live="polite">
      <div className={classes.head}>
        <strong className={classes.name}>{label}</strong>
        {share !== undefined && <span className={classes.figure}>{q.percent(share * 100)}</span>}
      </div>
      <Progress size="lg" value={(share ?? 0) * 100} animated={share === undefined} aria-label={label} />
      <Button variant="default" onClick={work.stop}>
        {t(kind === 'downloading' ? 'maps.pause' : 'maps.stop')}
      </Button>
    </section>
  );
}
