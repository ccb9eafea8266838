import { Button } from '@mantine/core';
import { IconDownload, IconShare } from '@tabler/icons-react';
import type { OutputFile } from '../../app/ports/file-output';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './ready-file.module.css';

interface ReadyFileProps {
  readonly file: OutputFile;
  readonly onShare: () => Promise<void>;
  readonly onSave: () => Promise<void>;
}

/** A file that is made: shared where the device can, or saved. */
export function ReadyFile({ file, onShare, onSave }: ReadyFileProps) {
  const app = useApp();
  const { t, q } = useWords();
  const canShare = app.missions.canShare(file);
  return (
    <>
      <p className={classes.words}>{t('fly.ready', { file: file.name, size: q.fileSize(file.bytes.byteLength) })}</p>
      {canShare && (
        <Button fullWidth leftSection={<IconShare aria-hidden />} onClick={() => void onShare()}>
          {t('fly.share')}
        </Button>
      )}
      <Button
        fullWidth
        variant={canShare ? 'default' : 'filled'}
        leftSection={<IconDownload aria-hidden />}
        onClick={() => void onSave()}
      >
        {t('fly.save')}
      </Button>
    </>
  );
}
