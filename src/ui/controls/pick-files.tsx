import { Button, FileButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCapture } from './use-capture';

interface PickFilesProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Media types or endings; all files if absent, since files are known by their content. */
  readonly accept?: string;
  /** What has to be done before a camera opens, which may end the page. */
  readonly before?: () => Promise<unknown>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the person pick files. */
export function PickFiles({ label, icon, accept, before, onFiles }: PickFilesProps) {
  const capture = useCapture();
  return (
    <FileButton multiple {...(accept && { accept })} onChange={onFiles}>
      {(button) => {
        const open = () => capture(button.onClick);
        const onClick = () => (before ? void before().then(open) : open());
        return (
          <Button {...button} onClick={onClick} fullWidth variant="default" leftSection={icon}>
            {label}
          </Button>
        );
      }}
    </FileButton>
  );
}
