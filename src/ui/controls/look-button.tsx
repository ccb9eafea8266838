import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useMemo } from 'react';
import { lookTally } from '../../app/looking/shot-answers';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { answersTo } from '../../survey/looked';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';

/** How many of a flight's photos nobody has looked at, and the way to them. */
export function LookButton({ evidence }: { readonly evidence: FlightEvidence }) {
  const app = useApp();
  const { t } = useWords();
  const looked = useAppState((state) => state.records.looked);
  const { id, shots } = evidence;
  const { unseen } = useMemo(() => lookTally(shots, answersTo(id, looked.values())), [id, shots, looked]);
  const goesOn = unseen === shots ? t('look.open', { count: shots }) : t('look.go-on', { left: unseen });
  return (
    <>
      <p>
        {unseen > 0 ? t('look.not-looked', { left: unseen, count: shots }) : t('look.all-looked', { count: shots })}
      </p>
      <Button
        fullWidth
        variant={unseen > 0 ? 'filled' : 'default'}
        leftSection={<IconEye aria-hidden />}
        onClick={() => void app.look.begin(evidence)}
      >
        {unseen > 0 ? goesOn : t('look.again')}
      </Button>
    </>
  );
}
