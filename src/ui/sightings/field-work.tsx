import { Button } from '@mantine/core';
import { IconFileText, IconRoute } from '@tabler/icons-react';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { DraftList } from './draft-list';
import classes from './sightings.module.css';

/** What the field does besides recording: unfinished drafts, tracks, paper forms. */
export function FieldWork() {
  const app = useApp();
  const { t } = useWords();
  return (
    <>
      <DraftList />
      <div className={classes.columns}>
        <Button
          fullWidth
          variant="default"
          leftSection={<IconRoute aria-hidden />}
          onClick={() => app.openFieldPage('tracks')}
        >
          {t('tracks.title')}
        </Button>
        <Button
          fullWidth
          variant="default"
          leftSection={<IconFileText aria-hidden />}
          onClick={() => app.openFieldPage('paper')}
        >
          {t('recording.paper-short')}
        </Button>
      </div>
    </>
  );
}
