import { ActionIcon, Button } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { HelpTopic } from '../help/context-help';
import { useHelp } from '../help/use-help';
import { useWords } from '../words-provider';
import classes from './print-page.module.css';

interface PrintPageProps {
  readonly title: string;
  /** What its help is about, where that is more than printing. */
  readonly helpOn?: HelpTopic;
  readonly onClose: () => void;
  /** What can be set or done besides printing. */
  readonly controls?: ReactNode;
  /** Paper that lies across. */
  readonly isLandscape?: boolean;
  readonly children: ReactNode;
}

/** A page for paper over the whole screen: what is printed is the paper alone, in black on white whatever the theme. */
export function PrintPage({
  title,
  helpOn = 'print',
  onClose,
  controls,
  isLandscape = false,
  children,
}: PrintPageProps) {
  const { t } = useWords();
  const help = useHelp(helpOn);
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
        {controls}
        <span className={classes.end}>
          {help.button}
          <ActionIcon aria-label={t('app.close')} onClick={onClose}>
            <IconX />
          </ActionIcon>
        </span>
        {help.text}
      </div>
      <article className={classes.paper} data-landscape={isLandscape || undefined}>
        {children}
      </article>
    </div>,
    document.body,
  );
}
