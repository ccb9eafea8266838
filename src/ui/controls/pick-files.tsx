import { Button, FileButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCapture } from './use-capture';

interface PickFilesProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Media types or endings; all files if absent, since files are known by their content. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the person pick files. */
export function PickFiles({ label, icon, accept, onFiles }: PickFilesProps) {
  const capture = useCapture();
  return (
    <FileButton multiple {...(accept && { accept })} onChange={onFiles}>
      {(button) => (
        <Button {...button} onClick={() => capture(button.onClick)} fullWidth variant="default" leftSection={icon}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
