import { Button, NumberInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { GapChoice, GapState } from '../../app/coverage/area-gaps';
import type { CoverageGap } from '../../coverage/coverage-gaps';
import { boundsOf } from '../../geo/bounds';
import type { Area } from '../../survey/area';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { RecordList, RecordRow } from '../controls/record-list';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './review.module.css';

interface GapListProps {
  readonly area: Area;
  readonly gaps: readonly CoverageGap[];
  /** Whether other gaps than these are being worked out. */
  readonly isBusy: boolean;
  readonly choice: GapChoice;
  readonly onChoose: (choice: GapChoice) => void;
  readonly batteryPct: number;
  readonly onBattery: (pct: number) => void;
}

const states: readonly GapState[] = ['flown', 'photographed', 'looked'];
/** Rows beyond this are only counted: the largest come first. */
const mostRows = 50;

/** The gaps of an area: which ground counts, how small, and each of them on the map. */
export function GapList({ area, gaps, isBusy, choice, onChoose, batteryPct, onBattery }: GapListProps) {
  const app = useApp();
  const { t, q } = useWords();
  const { map } = useMapTools();
  const sumM2 = gaps.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  const found = gaps.length > 0 ? t('gaps.sum', { count: gaps.length, area: q.hectares(sumM2) }) : t('gaps.none');
  const show = ({ polygon: [outer] }: CoverageGap) => {
    const bounds = boundsOf(outer);
    if (bounds) map?.fitTo(bounds);
  };
  return (
    <section className={classes.section}>
      <h3 className={classes.head}>{t('gaps.title')}</h3>
      <GapFields choice={choice} onChoose={onChoose} batteryPct={batteryPct} onBattery={onBattery} />
      <p role="status">{isBusy ? t('gaps.busy') : found}</p>
      {gaps.length > 0 && (
        <>
          <RecordList label={t('gaps.title')}>
            {gaps.slice(0, mostRows).map((gap, i) => (
              <RecordRow
                key={gap.polygon[0][0]?.join() ?? i}
                title={t('gaps.one', { number: i + 1 })}
                facts={gap.isSliver && t('gaps.sliver')}
                end={q.hectares(gap.areaM2)}
                onOpen={() => show(gap)}
              />
            ))}
          </RecordList>
          <Button
            fullWidth
            variant="default"
            disabled={isBusy}
            leftSection={<IconDownload aria-hidden />}
            onClick={() => void app.gaps.save(area, gaps, 'geojson')}
          >
            {t('gaps.export')}
          </Button>
        </>
      )}
    </section>
  );
}

type GapFieldsProps = Pick<GapListProps, 'choice' | 'onChoose' | 'batteryPct' | 'onBattery'>;

/** Which ground is a gap, and the battery with which it would be flown. */
function GapFields({ choice, onChoose, batteryPct, onBattery }: GapFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <ChoiceSelect
        label={t('gaps.state')}
        choices={states}
        nameOf={(state) => t(`gaps.not-${state}`)}
        chosen={choice.state}
        onChoose={(state) => onChoose({ ...choice, state })}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('gaps.least')}
          min={0.01}
          max={1000}
          step={0.1}
          decimalScale={2}
          value={choice.leastM2 / 10_000}
          onChange={(ha) => typeof ha === 'number' && ha > 0 && onChoose({ ...choice, leastM2: ha * 10_000 })}
        />
        <NumberInput
          label={t('gaps.passes')}
          min={1}
          max={10}
          value={choice.leastPasses ?? 1}
          onChange={(passes) =>
            typeof passes === 'number' && passes >= 1 && onChoose({ ...choice, leastPasses: passes })
          }
        />
        <NumberInput
          className={classes.alone}
          label={t('gaps.battery')}
          min={20}
          max={100}
          step={5}
          value={batteryPct}
          onChange={(pct) => typeof pct === 'number' && pct >= 20 && onBattery(pct)}
        />
      </div>
    </>
  );
}
