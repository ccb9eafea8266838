import { Button, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconEyePlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp, useAppState } from '../app-provider';
import { filtersSet, type SightingSearch } from '../../app/sightings/sought-sightings';
import { EmptyState } from '../controls/empty-state';
import { VirtualRows } from '../controls/virtual-rows';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { FieldWork } from './field-work';
import { idOf } from './id-of';
import { ListTabs } from './list-tabs';
import { SearchFilters } from './search-filters';
import { SightingRow } from './sighting-row';
import classes from './sightings.module.css';
import { useFoundSightings } from './use-found-sightings';

/** All sightings with search and filters, in the order that was chosen. */
export function SightingList() {
  const app = useApp();
  const { t } = useWords();
  const sightings = useAppState((state) => state.records.sighting);
  const search = useAppState((state) => state.sightingSearch);
  const [filtering, setFiltering] = useState(false);
  const count = filtersSet(search);
  return (
    <Panel
      title={t('job.sightings')}
      action={
        <Button fullWidth leftSection={<IconEyePlus aria-hidden />} onClick={() => app.sightings.begin()}>
          {t('sightings.record')}
        </Button>
      }
    >
      <ListTabs />
      <FieldWork />
      {sightings.size === 0 ? (
        <EmptyState title={t('sightings.empty-title')}>
          <p>{t('sightings.empty')}</p>
        </EmptyState>
      ) : (
        <>
          <div className={classes.searchBar}>
            <TextInput
              className={classes.search}
              aria-label={t('field-list.search')}
              placeholder={t('field-list.search')}
              leftSection={<IconSearch aria-hidden />}
              autoComplete="off"
              value={search.text}
              onChange={({ currentTarget }) => app.search({ text: currentTarget.value })}
            />
            <Button
              px="md"
              variant={filtering ? 'filled' : 'default'}
              aria-expanded={filtering}
              leftSection={<IconAdjustmentsHorizontal aria-hidden />}
              onClick={() => setFiltering(!filtering)}
            >
              {count > 0 ? t('field-list.filters-set', { count }) : t('field-list.filters')}
            </Button>
          </div>
          {filtering ? <SearchFilters search={search} /> : <Found search={search} />}
        </>
      )}
    </Panel>
  );
}

function Found({ search }: { readonly search: SightingSearch }) {
  const { t } = useWords();
  const rows = useFoundSightings(search);
  if (!rows) return null;
  if (rows.length === 0) return <p className={classes.hint}>{t('field-list.none')}</p>;
  return (
    <>
      <p className={classes.hint} aria-live="polite">
        {t('field-list.found', { count: rows.length })}
      </p>
      <VirtualRows label={t('job.sightings')} rows={rows} keyOf={idOf}>
        {(sighting) => <SightingRow sighting={sighting} />}
      </VirtualRows>
    </>
  );
}
