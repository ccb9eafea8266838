import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type FleetTable, fleetTable } from '../../app/review/fleet-table';
import { daysBetween } from '../../review/day-after';
import { type FleetGoal, type FleetNeed, fleetNeed } from '../../review/fleet';
import type { Ledger } from '../../review/ledger';
import { sumsByPlace, sumsWhere } from '../../review/ledger-sums';
import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import { useApp, useAppState } from '../app-provider';
import { PrintPage } from '../controls/print-page';
import { PaperTable } from '../controls/paper-table';
import { ScrollRegion } from '../controls/scroll-region';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './board.module.css';
import { FleetFields, fleetAssumptions } from './fleet-fields';

interface FleetPageProps {
  readonly ledger: Ledger;
  readonly onBack: () => void;
}

const dayMs = 86_400_000;

/** Assumptions that a goal begins with. None of them is measured here: each is shown and can be changed. */
const startingGoal: Omit<FleetGoal, 'areaHa' | 'seasonDays'> = {
  share: 1,
  visits: 1,
  gsdCm: 5,
  mostHeightM: 120,
  frontOverlapPct: 40,
  sideOverlapPct: 25,
  flyableDays: { best: 6, worst: 3 },
  breakdown: { best: 0.05, worst: 0.2 },
  dayHours: 6,
  changeMin: 10,
  chargeMin: 60,
  batteriesEach: 6,
  onLines: 0.75,
  reservePct: 10,
};

/** What a goal asks of each model: aircraft, crews, batteries, days, as ranges, anew with every figure. */
export function FleetPage({ ledger, onBack }: FleetPageProps) {
  const app = useApp();
  const words = useWords();
  const { t } = words;
  const season = useAppState(({ operation }) => (operation.phase === 'open' ? operation.operation : undefined));
  const [goal, setGoal] = useState(
    (): FleetGoal => ({
      ...startingGoal,
      areaHa: Math.max(1, Math.round(sumsWhere(ledger, sumsByPlace(ledger, {}), () => true)('area') / 10_000)),
      seasonDays: season ? daysBetween(season.firstDay, season.lastDay) + 1 : 153,
    }),
  );
  const [printing, setPrinting] = useState(false);
  const needs = useMemo(() => catalogueNeeds(goal), [goal]);
  const table = fleetTable(needs, words);
  const assumptions = fleetAssumptions(goal, words);
  if (printing) {
    return <FleetPaper table={table} assumptions={assumptions} onClose={() => setPrinting(false)} />;
  }
  return (
    <Panel
      wide
      title={t('fleet.title')}
      onBack={onBack}
      action={
        <Button fullWidth leftSection={<IconPrinter aria-hidden />} onClick={() => setPrinting(true)}>
          {t('fleet.print')}
        </Button>
      }
    >
      <FleetFields goal={goal} onChange={setGoal} />
      <NeedsTable table={table} />
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden />}
        onClick={() => void app.fleet.save(table, assumptions)}
      >
        {t('fleet.csv')}
      </Button>
      <p className={classes.quiet}>{t('fleet.method')}</p>
    </Panel>
  );
}

/** What each model of the catalogue that can do the goal needs for it, the fewest aircraft first. */
function catalogueNeeds(goal: FleetGoal): readonly FleetNeed[] {
  return aircraftCatalogue
    .flatMap((aircraft) => fleetNeed(aircraft, goal) ?? [])
    .toSorted((one, other) => one.aircraftNeeded.worst - other.aircraftNeeded.worst || other.haPerDay - one.haPerDay);
}

function NeedsTable({ table }: { readonly table: FleetTable }) {
  const { t } = useWords();
  return (
    <ScrollRegion className={classes.scroll} label={t('fleet.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([model = '', ...cells]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {cells.map((cell, i) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface FleetPaperProps {
  readonly table: FleetTable;
  readonly assumptions: ReturnType<typeof fleetAssumptions>;
  readonly onClose: () => void;
}

function FleetPaper({ table, assumptions, onClose }: FleetPaperProps) {
  const app = useApp();
  const { t, q } = useWords();
  return (
    <PrintPage title={t('fleet.title')} onClose={onClose}>
      <h1>{t('fleet.title')}</h1>
      <PaperTable head={table.head.slice(0, 8)} rows={table.rows.map((cells) => cells.slice(0, 8))} />
      <h2>{t('fleet.assumptions')}</h2>
      <PaperTable rows={assumptions} />
      <p>{t('fleet.method')}</p>
      <p>{q.dateTime(new Date(Math.floor(app.now().getTime() / dayMs) * dayMs))}</p>
    </PrintPage>
  );
}
