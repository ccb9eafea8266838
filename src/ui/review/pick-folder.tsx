import { Button, FileButton } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useCapture } from '../controls/use-capture';
import { useWords } from '../words-provider';

/** Not in React's types: every browser for tablets and desktops knows it. */
const folderInput: Record<string, string> = { webkitdirectory: '' };

/** A button that lets the person pick a folder with everything below it. */
export function PickFolder({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useWords();
  const capture = useCapture();
  return (
    <FileButton multiple onChange={onFiles} inputProps={folderInput}>
      {(button) => (
        <Button
          {...button}
          onClick={() => capture(button.onClick)}
          fullWidth
          variant="default"
          leftSection={<IconFolder aria-hidden />}
        >
          {t('evidence.folder')}
        </Button>
      )}
    </FileButton>
  );
}
