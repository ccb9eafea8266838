import { Button, Loader, NativeSelect } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { featuresOf, type FileImport, filesIn, issuesOf } from '../../app/files/file-import';
import { areaM2 } from '../../geo/geodesic';
import { useApp } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { FileFacts } from './file-facts';
import { boundsOf } from '../../geo/bounds';
import type { VectorFeature } from '../../formats/vector/feature';

/** Files that were read: what each is, what is taken and as what, what is left and why. Nothing is stored yet. */
export function ImportPage({ fileImport }: { readonly fileImport: FileImport }) {
  const app = useApp();
  const { t, q } = useWords();
  const { map } = useMapTools();
  const { busy, readings, polygonsAs, pointsAs, linesAs = 'nothing' } = fileImport;
  const features = featuresOf(readings);
  const polygons = features.flatMap(({ geometry }) => (geometry.type === 'polygon' ? [geometry.polygon] : []));
  const points = features.filter(({ geometry }) => geometry.type === 'point').length;
  const lines = features.filter(({ geometry }) => geometry.type === 'line').length;
  const taken = polygons.length + (pointsAs === 'nothing' ? 0 : points) + (linesAs === 'nothing' ? 0 : lines);
  const show = (feature: VectorFeature) => {
    const bounds = boundsOf(placesOf(feature));
    if (bounds) map?.fitTo(bounds);
  };
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
      {polygons.length > 0 && (
        <>
          <p>{t('import.polygons', { count: polygons.length, area: q.hectares(areaM2(polygons)) })}</p>
          <NativeSelect
            label={t('import.polygons-as')}
            value={polygonsAs}
            onChange={(event) => app.imports.choose({ polygonsAs: nounFrom(event.currentTarget.value) })}
            data={(['area', 'no-fly-zone', 'permission', 'district'] as const).map((value) => ({
              value,
              label: t(`import.as-${value}`),
            }))}
          />
        </>
      )}
      {points > 0 && (
        <NativeSelect
          label={t('import.points-as', { count: points })}
          value={pointsAs}
          onChange={(event) => app.imports.choose({ pointsAs: pointsFrom(event.currentTarget.value) })}
          data={(['nothing', 'launch-site', 'obstacle'] as const).map((value) => ({
            value,
            label: t(`import.as-${value}`),
          }))}
        />
      )}
      {lines > 0 && (
        <NativeSelect
          label={t('import.lines-as', { count: lines })}
          value={linesAs}
          onChange={(event) =>
            app.imports.choose({ linesAs: event.currentTarget.value === 'obstacle' ? 'obstacle' : 'nothing' })
          }
          data={(['nothing', 'obstacle'] as const).map((value) => ({ value, label: t(`import.as-${value}`) }))}
        />
      )}
      <RecordList label={t('import.features')}>
        {features.slice(0, 100).map((feature, index) => (
          <RecordRow
            key={`${feature.number}-${index}`}
            title={feature.name ?? t('import.feature', { number: feature.number })}
            facts={feature.folders.join(' / ')}
            onOpen={() => show(feature)}
          />
        ))}
      </RecordList>
    </Panel>
  );
}

function nounFrom(value: string): FileImport['polygonsAs'] {
  return value === 'no-fly-zone' || value === 'district' || value === 'permission' ? value : 'area';
}

function pointsFrom(value: string): FileImport['pointsAs'] {
  return value === 'launch-site' || value === 'obstacle' ? value : 'nothing';
}

function placesOf({ geometry }: VectorFeature) {
  if (geometry.type === 'point') return [geometry.place];
  return geometry.type === 'line' ? geometry.line : geometry.polygon[0];
}
