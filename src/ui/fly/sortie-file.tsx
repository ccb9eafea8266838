import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Plan } from '../../survey/plan';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import { startingFormats } from './starting-formats';

/** The sortie's file for the aircraft's own controller, with one tap. */
export function SortieFile({ plan, code }: { readonly plan: Plan; readonly code: string }) {
  const app = useApp();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { file } = await app.missions.make(plan, startingFormats(plan.parameters.aircraftId), code);
    if (file) await app.missions.save(file, { plan, code });
    setBusy(false);
  };
  return (
    <Button
      fullWidth
      variant="light"
      loading={busy}
      leftSection={<IconDownload aria-hidden />}
      onClick={() => void save()}
    >
      {t('flying.resume-file', { code })}
    </Button>
  );
}
