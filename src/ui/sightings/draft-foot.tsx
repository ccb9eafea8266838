import { Button } from '@mantine/core';
import { IconCircleCheck, IconDeviceFloppy, IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './recording.module.css';

/** Whether the draft would survive now, and the way to drop it. */
export function DraftFoot({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useWords();
  const keeping = useAppState((state) => state.draftKeeping);
  return (
    <section className={classes.foot}>
      {keeping === 'kept' || keeping === 'empty' ? (
        <p className={classes.kept}>
          <IconCircleCheck size={20} aria-hidden /> {t('recording.draft-kept')}
        </p>
      ) : keeping === 'writing' ? (
        <p className={classes.kept}>
          <IconDeviceFloppy size={20} aria-hidden /> {t('recording.draft-writing')}
        </p>
      ) : (
        <p className={classes.lost} role="alert">
          <IconAlertTriangle size={20} aria-hidden /> {t('recording.draft-lost')}
        </p>
      )}
      <Button variant="subtle" color="red" leftSection={<IconTrash aria-hidden />} onClick={onDiscard}>
        {t('recording.discard')}
      </Button>
    </section>
  );
}
