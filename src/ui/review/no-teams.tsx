import { Button } from '@mantine/core';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './board.module.css';

/** Said where work is given to teams while the operation has none, with the way to them. */
export function NoTeams() {
  const app = useApp();
  const { t } = useWords();
  return (
    <>
      <p className={classes.quiet}>{t('board.no-teams')}</p>
      <Button variant="default" onClick={() => app.setUp('people')}>
        {t('board.to-teams')}
      </Button>
    </>
  );
}
