import { Button } from '@mantine/core';
import { IconDownload, IconRefresh, IconX } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { failureOf } from '../../app/diagnostics';
import { useApp } from '../app-provider';
import { useStartWords } from '../words-provider';
import classes from './stopped-part.module.css';

interface StoppedPartProps {
  readonly children: ReactNode;
  /** A change of it opens the part again, such as the job that a panel shows. */
  readonly resetOn?: string;
  /** Closes a part that lies over others. */
  readonly onClose?: () => void;
}

/** Keeps a failure inside one part of the screen: says what is safe, opens the part again, offers a diagnostic file. */
export class StoppedPart extends Component<StoppedPartProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override componentDidUpdate(before: StoppedPartProps): void {
    if (before.resetOn !== this.props.resetOn) this.open();
  }

  private readonly open = (): void => {
    if (this.state.error !== undefined) this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <FailureNote error={error} onAgain={this.open} onClose={this.props.onClose} />;
  }
}

interface FailureNoteProps {
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly onClose: (() => void) | undefined;
}

function FailureNote({ error, onAgain, onClose }: FailureNoteProps) {
  const app = useApp();
  const { t } = useStartWords();
  return (
    <section className={classes.stopped} role="alert">
      <h2>{t('failure.title')}</h2>
      <p>{t('failure.safe')}</p>
      <Button leftSection={<IconRefresh aria-hidden />} onClick={onAgain}>
        {t('failure.again')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden />}
        onClick={() => void app.diagnostics.save(failureOf(error, navigator.userAgent))}
      >
        {t('failure.diagnostics')}
      </Button>
      {onClose && (
        <Button variant="default" leftSection={<IconX aria-hidden />} onClick={onClose}>
          {t('app.close')}
        </Button>
      )}
      <p className={classes.note}>{t('failure.diagnostics-note')}</p>
    </section>
  );
}
