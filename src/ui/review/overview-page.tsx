import { Button, NativeSelect } from '@mantine/core';
import { IconClipboardText, IconFileAnalytics, IconMap2 } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { coverageDay } from '../../coverage/coverage-day';
import { figureGroupNames, figuresIn, valueOf } from '../../app/review/figure-words';
import type { Ledger, LedgerPlace } from '../../review/ledger';
import { sumsByPlace, sumsWhere } from '../../review/ledger-sums';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { FigureTiles } from './figure-tiles';
import { HoursTable } from './hours-table';
import classes from './overview.module.css';
import { PlaceTable } from './place-table';
import { RecordsPage, type WantedRecords } from './records-page';
import { ReportPage } from './report-page';
import { ReviewLinks, type ReviewPage } from './review-page-view';
import { SeasonChart } from './season-chart';
import { TimeChoice } from './time-choice';
import { useDistrictNames } from './use-district-names';
import { useReviewLedger } from './use-review-ledger';

interface OverviewPageProps {
  readonly onPage: (page: ReviewPage) => void;
}

/** The operation on one screen: every figure as of any day, of any district, each opening its records. */
export function OverviewPage({ onPage }: OverviewPageProps) {
  const app = useApp();
  const { t } = useWords();
  // The figures are reckoned after the page has answered the tap that opened it.
  const written = useReviewLedger();
  const ledger = useDeferredValue<Ledger | null>(written ?? null, null);
  const [wanted, setWanted] = useState<WantedRecords>();
  const [isReporting, setReporting] = useState(false);
  const [kato, setKato] = useState<string>();
  if (!ledger) {
    return (
      <Panel title={t('job.review')} wide>
        <p role="status">{t('review.adding')}</p>
      </Panel>
    );
  }
  if (wanted) return <RecordsPage ledger={ledger} wanted={wanted} onBack={() => setWanted(undefined)} />;
  if (isReporting) return <ReportPage kato={kato} onBack={() => setReporting(false)} />;
  return (
    <Panel
      title={t('job.review')}
      wide
      action={
        <Button fullWidth leftSection={<IconFileAnalytics aria-hidden />} onClick={() => setReporting(true)}>
          {t('review.report')}
        </Button>
      }
    >
      <ReviewLinks onPage={onPage} />
      <Figures ledger={ledger} kato={kato} onDistrict={setKato} onRecords={setWanted} />
      <RecordList label={t('job.review')}>
        <RecordRow mark={<IconMap2 aria-hidden />} title={t('review.ground-page')} onOpen={() => onPage('ground')} />
        <RecordRow
          mark={<IconClipboardText aria-hidden />}
          title={t('review.day-page')}
          onOpen={() => app.goTo('fly')}
        />
      </RecordList>
    </Panel>
  );
}

interface FiguresProps {
  readonly ledger: Ledger;
  readonly kato: string | undefined;
  readonly onDistrict: (kato: string | undefined) => void;
  readonly onRecords: (wanted: WantedRecords) => void;
}

/** Groups that are lists of kinds: those of which there are none are left out. */
const listed: ReadonlySet<(typeof figureGroupNames)[number]> = new Set(['finds', 'by-state', 'seized']);

function Figures({ ledger, kato, onDistrict, onRecords }: FiguresProps) {
  const { t } = useWords();
  const shownDay = useAppState((state) => state.review.day);
  const app = useApp();
  const [today] = useState(() => coverageDay(app.now().getTime()));
  const [compareDay, setCompareDay] = useState<number>();
  const day = shownDay ?? today;
  const districts = useDistrictNames(ledger);
  const isIn = useMemo(() => (place: LedgerPlace) => kato === undefined || place.kato === kato, [kato]);
  const byPlace = useMemo(() => sumsByPlace(ledger, { to: day }), [ledger, day]);
  const sums = useMemo(() => sumsWhere(ledger, byPlace, isIn), [ledger, byPlace, isIn]);
  const byPlaceBefore = useMemo(
    () => (compareDay === undefined ? undefined : sumsByPlace(ledger, { to: compareDay })),
    [ledger, compareDay],
  );
  const before = useMemo(() => byPlaceBefore && sumsWhere(ledger, byPlaceBefore, isIn), [ledger, byPlaceBefore, isIn]);
  // The tiles follow the slider at once, tables and the curve as soon as they can.
  const tables = useDeferredValue(
    useMemo(() => ({ day, byPlace, before: byPlaceBefore }), [day, byPlace, byPlaceBefore]),
  );
  return (
    <>
      <TimeChoice today={today} compareDay={compareDay} onCompare={setCompareDay} />
      <NativeSelect
        label={t('review.district')}
        value={kato ?? ''}
        onChange={({ currentTarget: { value } }) => onDistrict(value === '' ? undefined : value)}
        data={[
          { value: '', label: t('review.all-districts') },
          ...districts.map(([value, label]) => ({ value, label })),
        ]}
      />
      {figureGroupNames.map((group) => {
        const shown = figuresIn(group).filter((figure) => !listed.has(group) || valueOf(figure, sums) > 0);
        return (
          shown.length > 0 && (
            <section key={group} aria-label={t(`review.${group}`)}>
              <h3 className={classes.head}>{t(`review.${group}`)}</h3>
              <FigureTiles
                shown={shown}
                sums={sums}
                before={before}
                onOpen={({ figures, name }) => onRecords({ figures, title: name(t), to: day, isIn })}
              />
            </section>
          )
        );
      })}
      <SeasonChart ledger={ledger} today={tables.day} isIn={isIn} onRecords={onRecords} />
      <PlaceTable ledger={ledger} {...tables} kato={kato} onDistrict={onDistrict} onRecords={onRecords} />
      <HoursTable side="team" ledger={ledger} day={tables.day} isIn={isIn} onRecords={onRecords} />
      <HoursTable side="aircraft" ledger={ledger} day={tables.day} isIn={isIn} onRecords={onRecords} />
      <p className={classes.note}>{t('review.areas-by-age')}</p>
    </>
  );
}
