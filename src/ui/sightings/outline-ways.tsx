import { Button, Select } from '@mantine/core';
import { IconPolygon, IconWalk } from '@tabler/icons-react';
import { useMemo } from 'react';
import { lineLengthM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import { simplifyLine } from '../../geo/simplify-line';
import { trackParts, unpackTrack } from '../../survey/track-points';
import { useAppState } from '../app-provider';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';

interface OutlineWaysProps {
  readonly drawLabel: string;
  readonly onOutline: (outline: Polygon, by: 'drawn' | 'walked') => void;
}

/** Ways to an outline: drawn, walked, or the way of a track that went round it. */
export function OutlineWays({ drawLabel, onOutline }: OutlineWaysProps) {
  const { t } = useWords();
  const tools = useMapTools();
  const take = async (by: 'drawn' | 'walked', drawn: Promise<Polygon | undefined>) => {
    const outline = await drawn;
    if (outline) onOutline(outline, by);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPolygon aria-hidden />}
        onClick={() => void take('drawn', tools.drawPolygon())}
      >
        {drawLabel}
      </Button>
      <Button
        variant="default"
        leftSection={<IconWalk aria-hidden />}
        onClick={() => void take('walked', tools.walkPolygon())}
      >
        {t('recording.walk-round')}
      </Button>
      <TrackSelect
        label={t('recording.walk-from-track')}
        least={3}
        onLine={(line) => void take('walked', tools.drawPolygon(line))}
      />
    </>
  );
}

/** A corner of a track that lies no farther than this from the line without it is left out, m. */
const toleranceM = 1;
const mostTracks = 12;

interface TrackSelectProps {
  readonly label: string;
  /** Fewest places that are of use. */
  readonly least: number;
  readonly onLine: (line: readonly LngLat[]) => void;
}

/** One unbroken part of a kept track, the newest first; nothing where there is none. */
export function TrackSelect({ label, least, onLine }: TrackSelectProps) {
  const { t, q } = useWords();
  const tracks = useAppState((state) => state.records.track);
  const parts = useMemo(
    () =>
      [...tracks.values()]
        .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
        .slice(0, mostTracks)
        .flatMap(({ id, of, startedAt, pieces }) =>
          trackParts(unpackTrack(pieces))
            .filter((line) => line.length >= least)
            .map((line, i) => ({ value: `${id} ${i}`, of, startedAt, line })),
        ),
    [tracks, least],
  );
  if (parts.length === 0) return null;
  return (
    <Select
      label={label}
      placeholder={t('tracks.title')}
      data={parts.map(({ value, of, startedAt, line }) => ({
        value,
        label: [t(`tracks.of-${of}`), q.dateTime(new Date(startedAt)), q.distance(lineLengthM(line))].join(' · '),
      }))}
      value={null}
      onChange={(value) => {
        const part = parts.find((one) => one.value === value);
        if (part) onLine(simplifyLine(part.line, toleranceM));
      }}
    />
  );
}
