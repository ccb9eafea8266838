import { Button, FileButton } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useApp } from '../app-provider';
import { useCapture } from './use-capture';

/** Not in React's types: every browser for tablets and desktops knows it. */
const folderInput: Record<string, string> = { webkitdirectory: '' };

interface ChooseCardProps {
  readonly label: string;
  readonly variant?: 'filled' | 'default';
  /** Opens the browser's folder picker, whose files are found again after the card was away. */
  readonly onPick: () => void;
  /** Takes the files of an input, where there is no such picker. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the person choose a card or folder with everything below it. */
export function ChooseCard({ label, variant = 'default', onPick, onFiles }: ChooseCardProps) {
  const app = useApp();
  const capture = useCapture();
  const look = { fullWidth: true, variant, leftSection: <IconFolder aria-hidden /> };
  if (app.canPickCard()) {
    return (
      <Button {...look} onClick={() => capture(onPick)}>
        {label}
      </Button>
    );
  }
  return (
    <FileButton multiple onChange={onFiles} inputProps={folderInput}>
      {(button) => (
        <Button {...button} {...look} onClick={() => capture(button.onClick)}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
