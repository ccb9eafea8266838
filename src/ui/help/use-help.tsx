import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { type ReactNode, Suspense, useId, useState } from 'react';
import { late } from '../controls/late';
import { useStartWords } from '../words-provider';
import type { HelpTopic } from './context-help';

const ContextHelp = late(() => import('./context-help'), 'ContextHelp');

/** A question mark, and what it opens: the help on a part of the screen, or on the job at hand. The part places both. */
export function useHelp(topic?: HelpTopic): { readonly button: ReactNode; readonly text: ReactNode } {
  const { t } = useStartWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return {
    button: (
      <ActionIcon
        variant="subtle"
        color="gray"
        onClick={() => setOpen(!isOpen)}
        aria-label={t('help.open')}
        aria-expanded={isOpen}
        aria-controls={id}
      >
        <IconHelp />
      </ActionIcon>
    ),
    text: isOpen && (
      <Suspense>
        <ContextHelp id={id} topic={topic} />
      </Suspense>
    ),
  };
}
