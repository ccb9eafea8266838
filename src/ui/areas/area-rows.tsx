import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { districtNames } from '../../app/areas/district-names';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { Area } from '../../survey/area';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { RecordList, RecordRow } from '../controls/record-list';
import { useGradualRows } from '../controls/use-gradual-rows';
import { useStartWords } from '../words-provider';
import classes from './areas.module.css';
import { ExportButton } from './export-button';

/** All areas that a search finds, with their hectares. */
export function AreaRows() {
  const { t, q } = useStartWords();
  const areas = useAppState((state) => state.records.area);
  const [sought, setSought] = useState('');
  // The letters stand there before the list has followed them.
  const found = useFoundAreas(useDeferredValue(sought));
  if (areas.size === 0) {
    return (
      <EmptyState title={t('areas.empty-title')}>
        <p>{t('areas.empty')}</p>
      </EmptyState>
    );
  }
  const totalM2 = found.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  return (
    <>
      <div className={classes.sideBySide}>
        <TextInput
          aria-label={t('areas.search')}
          placeholder={t('areas.search-by')}
          leftSection={<IconSearch aria-hidden />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <div className={classes.head}>
          <p className={classes.total}>{t('areas.total', { count: found.length, area: q.hectares(totalM2) })}</p>
          <ExportButton />
        </div>
      </div>
      <FoundRows found={found} />
    </>
  );
}

interface FoundArea {
  readonly area: Area;
  readonly areaM2: number;
  readonly district: string | undefined;
}

function useFoundAreas(sought: string): readonly FoundArea[] {
  const { language } = useStartWords();
  const records = useAppState((state) => state.records);
  return useMemo(() => {
    const words = sought.toLowerCase();
    return [...records.area.values()]
      .map((area) => ({
        area,
        areaM2: polygonAreaM2(area.polygon),
        district: districtNames(area.district?.kato, records)?.[language],
      }))
      .filter(({ area, district }) => `${area.code} ${area.name} ${district ?? ''}`.toLowerCase().includes(words));
  }, [records, sought, language]);
}

const FoundRows = memo(function FoundRows({ found }: { readonly found: readonly FoundArea[] }) {
  const app = useApp();
  const { t, q } = useStartWords();
  const shown = useGradualRows(found);
  return (
    <RecordList label={t('areas.tab-area')}>
      {shown.map(({ area, areaM2, district }) => (
        <RecordRow
          key={area.id}
          title={area.name === area.code ? area.code : `${area.code} · ${area.name}`}
          facts={district ?? t('areas.no-district')}
          end={q.hectares(areaM2)}
          onOpen={() => app.select({ kind: 'area', id: area.id })}
        />
      ))}
    </RecordList>
  );
});
