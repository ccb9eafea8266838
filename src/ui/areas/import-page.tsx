import { Button, Loader } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import {
  featuresOf,
  type FileImport,
  filesIn,
  issuesOf,
  type LinesAs,
  type PointsAs,
  type PolygonsAs,
} from '../../app/files/file-import';
import type { VectorFeature } from '../../formats/vector/feature';
import { boundsOf } from '../../geo/bounds';
import { areaM2 } from '../../geo/geodesic';
import type { Polygon } from '../../geo/polygon';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { IssueList } from '../controls/issue-list';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { FileFacts } from './file-facts';

/** Files that were read: what each is, what is taken and as what, what is left and why. Nothing is stored yet. */
export function ImportPage({ fileImport }: { readonly fileImport: FileImport }) {
  const app = useApp();
  const { t } = useWords();
  const { busy, readings, pointsAs, linesAs = 'nothing' } = fileImport;
  const features = featuresOf(readings);
  const polygons = features.flatMap(({ geometry }) => (geometry.type === 'polygon' ? [geometry.polygon] : []));
  const points = features.filter(({ geometry }) => geometry.type === 'point').length;
  const lines = features.filter(({ geometry }) => geometry.type === 'line').length;
  const taken = polygons.length + (pointsAs === 'nothing' ? 0 : points) + (linesAs === 'nothing' ? 0 : lines);
  return (
    <Panel
      title={t('import.title')}
      onBack={() => app.imports.discard()}
      action={
        <Button
          fullWidth
          disabled={busy || taken === 0}
          leftSection={<IconCheck aria-hidden />}
          onClick={() => void app.imports.keep()}
        >
          {t('import.keep', { count: taken })}
        </Button>
      }
    >
      {busy && <Loader aria-label={t('import.reading')} />}
      {filesIn(readings).map((reading, index) => (
        <FileFacts key={`${index} ${reading.name}`} reading={reading} />
      ))}
      <IssueList issues={issuesOf(readings)} />
      <TakenAs fileImport={fileImport} polygons={polygons} points={points} lines={lines} />
      <FeatureRows features={features} />
    </Panel>
  );
}

interface TakenAsProps {
  readonly fileImport: FileImport;
  readonly polygons: readonly Polygon[];
  readonly points: number;
  readonly lines: number;
}

/** What is taken of the files, and as what. */
function TakenAs({ fileImport, polygons, points, lines }: TakenAsProps) {
  const app = useApp();
  const { t, q } = useWords();
  const { polygonsAs, pointsAs, linesAs = 'nothing' } = fileImport;
  const nameOf = (as: PolygonsAs | PointsAs | LinesAs) => t(`import.as-${as}`);
  return (
    <>
      {polygons.length > 0 && (
        <>
          <p>{t('import.polygons', { count: polygons.length, area: q.hectares(areaM2(polygons)) })}</p>
          <ChoiceSelect
            label={t('import.polygons-as')}
            choices={['area', 'no-fly-zone', 'permission', 'district']}
            nameOf={nameOf}
            chosen={polygonsAs}
            onChoose={(chosen) => app.imports.choose({ polygonsAs: chosen })}
          />
        </>
      )}
      {points > 0 && (
        <ChoiceSelect
          label={t('import.points-as', { count: points })}
          choices={['nothing', 'launch-site', 'obstacle']}
          nameOf={nameOf}
          chosen={pointsAs}
          onChoose={(chosen) => app.imports.choose({ pointsAs: chosen })}
        />
      )}
      {lines > 0 && (
        <ChoiceSelect
          label={t('import.lines-as', { count: lines })}
          choices={['nothing', 'obstacle']}
          nameOf={nameOf}
          chosen={linesAs}
          onChoose={(chosen) => app.imports.choose({ linesAs: chosen })}
        />
      )}
    </>
  );
}

/** Rows beyond this are only counted. */
const mostRows = 100;

/** Features by their names; a tap shows one on the map. */
function FeatureRows({ features }: { readonly features: readonly VectorFeature[] }) {
  const { t } = useWords();
  const { map } = useMapTools();
  const show = (feature: VectorFeature) => {
    const bounds = boundsOf(placesOf(feature));
    if (bounds) map?.fitTo(bounds);
  };
  return (
    <RecordList label={t('import.features')}>
      {features.slice(0, mostRows).map((feature, index) => (
        <RecordRow
          key={`${feature.number}-${index}`}
          title={feature.name ?? t('import.feature', { number: feature.number })}
          facts={feature.folders.join(' / ')}
          onOpen={() => show(feature)}
        />
      ))}
    </RecordList>
  );
}

function placesOf({ geometry }: VectorFeature) {
  if (geometry.type === 'point') return [geometry.place];
  return geometry.type === 'line' ? geometry.line : geometry.polygon[0];
}
