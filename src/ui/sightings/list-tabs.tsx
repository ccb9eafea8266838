import { SegmentedControl } from '@mantine/core';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';

/** Sightings, sensors or tasks: what the job lists. */
export function ListTabs() {
  const app = useApp();
  const { t } = useWords();
  const listed = useAppState((state) => state.fieldList);
  return (
    <SegmentedControl
      size="md"
      fullWidth
      aria-label={t('field-list.lists')}
      value={listed}
      onChange={(value) => app.listInField(value)}
      data={(['sighting', 'sensor', 'task'] as const).map((value) => ({ value, label: t(`field-list.${value}`) }))}
    />
  );
}
