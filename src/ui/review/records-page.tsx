import { useMemo } from 'react';
import type { Figure } from '../../review/figure';
import type { Ledger, LedgerPlace, LedgerSource } from '../../review/ledger';
import { recordsBehind } from '../../review/ledger-sums';
import type { FlownGround } from '../../app/coverage/area-states';
import { groundSources } from '../../app/review/ground-sources';
import { type SourceFacts, sourceFacts } from '../../app/review/source-facts';
import { useApp, useAppState } from '../app-provider';
import { RecordButton } from '../controls/record-list';
import { VirtualRows } from '../controls/virtual-rows';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';

/** Records behind a figure: those of the ledger's lines, or named one by one. */
export type WantedRecords = { readonly title: string } & (
  | {
      readonly figures: readonly Figure[];
      readonly from?: number;
      readonly to: number;
      readonly isIn: (place: LedgerPlace) => boolean;
    }
  | { readonly sources: readonly LedgerSource[] }
);

interface RecordsPageProps {
  readonly ledger: Ledger;
  readonly wanted: WantedRecords;
  readonly onBack: () => void;
}

/** The records behind a figure; each opens where it belongs. */
export function RecordsPage({ ledger, wanted, onBack }: RecordsPageProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  const rows = useMemo(() => {
    return sourcesOf(wanted, ledger, { records, season })
      .map((source) => sourceFacts(source, records, words))
      .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''));
  }, [ledger, wanted, records, season, words]);
  const open = ({ job, selection }: SourceFacts) => {
    if (job) app.goTo(job);
    app.select(selection);
  };
  return (
    <Panel title={wanted.title} onBack={onBack}>
      <p>{rows.length > 0 ? t('review.records', { count: rows.length }) : t('review.no-records')}</p>
      <VirtualRows label={wanted.title} rows={rows} keyOf={keyOf}>
        {(row) => <RecordButton title={row.title} facts={row.facts} onOpen={() => open(row)} />}
      </VirtualRows>
    </Panel>
  );
}

/** Ground is traced beyond its areas, to the flights that saw them. */
function sourcesOf(wanted: WantedRecords, ledger: Ledger, ground: FlownGround): readonly LedgerSource[] {
  if ('sources' in wanted) return wanted.sources;
  const behind = recordsBehind(ledger, wanted.figures, wanted);
  const [figure] = wanted.figures;
  return figure === undefined ? behind : [...behind, ...groundSources(ground, wanted)(figure, behind)];
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}
