import { Button, Checkbox, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words-provider';
import classes from './ask-first.module.css';

interface AskFirstDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** A line to tick before the act is possible; without it one tap is enough. */
  readonly tick?: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** The question before an act that nothing takes back. */
export function AskFirstDialog({ title, children, tick, act, onAct, onClose }: AskFirstDialogProps) {
  const { t } = useWords();
  const [isTicked, setTicked] = useState(tick === undefined);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}>
      <div className={classes.ask}>
        <p className={classes.words}>{children}</p>
        {tick !== undefined && (
          <Checkbox
            size="lg"
            label={tick}
            checked={isTicked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
        )}
        <div className={classes.choices}>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button color="red" disabled={!isTicked} onClick={onAct}>
            {act}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
