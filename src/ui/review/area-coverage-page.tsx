import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { GapChoice } from '../../app/coverage/area-gaps';
import { areaRaster } from '../../app/coverage/area-raster';
import { flightsOver } from '../../app/coverage/area-states';
import type { GroundProgress } from '../../app/coverage/coverage-progress';
import type { Area } from '../../survey/area';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp, useAppState } from '../app-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { EvidenceList } from './evidence-list';
import { GapList } from './gap-list';
import { AreaWeight } from './area-weight';
import { GroundFacts } from './ground-facts';
import { SortieShares } from './sortie-shares';
import { useGaps } from './use-gaps';

interface AreaCoveragePageProps {
  readonly area: Area;
  readonly ground: GroundProgress;
  readonly onEvidence: (evidence: FlightEvidence) => void;
}

/** Gaps that are asked for at first: half a hectare, one pass, of what was photographed where anything was. */
const firstLeastM2 = 5000;

/** One area: its ground in all states, its gaps, and one tap that plans to fly them again. */
export function AreaCoveragePage({ area, ground, onEvidence }: AreaCoveragePageProps) {
  const app = useApp();
  const { t } = useWords();
  const season = useAppState((state) => state.season);
  const [chosen, setChosen] = useState<GapChoice>();
  const [batteryPct, setBatteryPct] = useState(100);
  const state = ground.photographedM2 > 0 ? 'photographed' : 'flown';
  const choice = useMemo((): GapChoice => chosen ?? { state, leastM2: firstLeastM2 }, [chosen, state]);
  const { gaps = [], isBusy } = useGaps(area, choice);
  const [isMaking, setMaking] = useState(false);
  const refly = async () => {
    setMaking(true);
    await app.gaps.refly(area, gaps, { batteryPct });
    setMaking(false);
  };
  const own = useMemo(() => {
    const over = new Set(
      flightsOver(
        areaRaster(area),
        season.flights.map(({ seen }) => seen.photographed),
      ),
    );
    return season.flights.filter(({ seen }) => over.has(seen.photographed)).map(({ evidence }) => evidence);
  }, [area, season]);
  const found = gaps.length > 0 ? t('gaps.refly', { count: gaps.length }) : t('gaps.none');
  const reflyWords = isBusy ? t('gaps.busy') : found;
  return (
    <Panel
      title={t('coverage.of-area', { area: area.name })}
      onBack={() => app.select(undefined)}
      action={
        <Button
          fullWidth
          disabled={isBusy || gaps.length === 0}
          loading={isMaking}
          leftSection={<IconRefresh aria-hidden />}
          onClick={() => void refly()}
        >
          {reflyWords}
        </Button>
      }
    >
      <GroundFacts ground={ground} />
      <GapList
        area={area}
        gaps={gaps}
        isBusy={isBusy}
        choice={choice}
        onChoose={setChosen}
        batteryPct={batteryPct}
        onBattery={setBatteryPct}
      />
      <SortieShares area={area} />
      <AreaWeight area={area} />
      <EvidenceList evidence={own} onOpen={onEvidence} />
    </Panel>
  );
}
