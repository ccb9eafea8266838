import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { late } from '../controls/late';
import { useStartWords } from '../words-provider';

const ExportAreas = late(() => import('./export-areas'), 'ExportAreas');

interface ExportButtonProps {
  /** Areas to export; absent: the person chooses, all at first. */
  readonly areaIds?: readonly string[];
}

/** Opens the export for other programs. */
export function ExportButton({ areaIds }: ExportButtonProps) {
  const { t } = useStartWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconFileExport aria-hidden />} onClick={() => setOpen(true)}>
        {t('gis.open')}
      </Button>
      <Suspense>{open && <ExportAreas {...(areaIds && { areaIds })} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
