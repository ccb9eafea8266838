import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useWords } from '../words-provider';
import { late } from './late';
import type { RecordStepsProps } from './record-steps';

const RecordSteps = late(() => import('./record-steps'), 'RecordSteps');

/** Who changed a record, when, on which device, from what to what: opened by its button. */
export function RecordHistory(record: RecordStepsProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = (
    <Button variant="default" leftSection={<IconHistory aria-hidden />} onClick={() => setOpen(true)}>
      {t('history.show')}
    </Button>
  );
  return <Suspense fallback={button}>{isOpen ? <RecordSteps {...record} /> : button}</Suspense>;
}
