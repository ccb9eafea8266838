import { ActionIcon, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useHelp } from '../help/use-help';
import { useStartWords } from '../words-provider';
import classes from './panel.module.css';
import { usePanelHeight } from './use-panel-height';

interface PanelProps {
  readonly title: string;
  /** Where the arrow leads; no arrow on a job's first page. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
  /** The one primary action of the page, always at the foot. */
  readonly action?: ReactNode;
  /** A page of tables: it takes half of a large screen. */
  readonly wide?: boolean;
}

/** The panel of a job: title, content that scrolls, and the primary action at its foot. In portrait its handle gives three heights. */
export function Panel({ title, onBack, children, action, wide }: PanelProps) {
  const { t } = useStartWords();
  const { height, grow } = usePanelHeight();
  const help = useHelp();
  return (
    <aside className={classes.panel} data-height={height} data-wide={wide || undefined} aria-label={title}>
      <button type="button" className={classes.handle} onClick={grow} aria-label={t('app.panel-height')} />
      <header className={classes.header}>
        {onBack && (
          <ActionIcon variant="subtle" color="gray" onClick={onBack} aria-label={t('app.back')}>
            <IconArrowLeft />
          </ActionIcon>
        )}
        <Title order={2} className={classes.title}>
          {title}
        </Title>
        {help.button}
      </header>
      {help.text}
      {/* Focusable, so that the arrow keys scroll it where nothing in it takes the focus: WCAG 2.1.1. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.content} tabIndex={0} aria-label={title}>
        {children}
      </section>
      {action && <footer className={classes.action}>{action}</footer>}
    </aside>
  );
}
