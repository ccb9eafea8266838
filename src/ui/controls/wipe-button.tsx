import { Button } from '@mantine/core';
import { IconFlame } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { AskFirst } from './ask-first';

/** Erases everything on the device: a tap, a tick, and a tap in another place. */
export function WipeButton() {
  const app = useApp();
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="subtle" color="red" leftSection={<IconFlame aria-hidden />} onClick={() => setAsking(true)}>
        {t('security.wipe')}
      </Button>
      {isAsking && (
        <AskFirst
          title={t('security.wipe')}
          tick={t('security.wipe-tick')}
          act={t('security.wipe-do')}
          onAct={() => void app.security.wipe()}
          onClose={() => setAsking(false)}
        >
          {t('security.wipe-note')}
        </AskFirst>
      )}
    </>
  );
}
