import { ActionIcon, Button } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../words-provider';
import classes from './print-page.module.css';

interface PrintPageProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page for paper over the whole screen: what is printed is the paper alone, in black on white whatever the theme. */
export function PrintPage({ title, onClose, children }: PrintPageProps) {
  const { t } = useWords();
  useEffect(() => {
    const root = document.querySelector<HTMLElement>('#root');
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    root?.setAttribute('inert', '');
    window.addEventListener('keydown', onKey);
    return () => {
      root?.removeAttribute('inert');
      window.removeEventListener('keydown', onKey);
    };
  }, [onClose]);
  return createPortal(
    <div className={classes.screen} role="dialog" aria-modal="true" aria-label={title}>
      <div className={classes.bar}>
        <Button autoFocus leftSection={<IconPrinter aria-hidden />} onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
        <ActionIcon aria-label={t('app.close')} onClick={onClose}>
          <IconX />
        </ActionIcon>
      </div>
      <article className={classes.paper}>{children}</article>
    </div>,
    document.body,
  );
}
