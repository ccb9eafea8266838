import { Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ErrorEllipse } from '../../geo/error-ellipse';
import type { Sighting } from '../../survey/sighting';
import { standingOf } from '../../app/sightings/standings';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { RecordHistory } from '../controls/record-history';
import { Remarks } from '../controls/remarks';
import { Panel } from '../frame/panel';
import { useCoordinates } from '../controls/use-coordinates';
import { useWords } from '../words-provider';
import { ActionTimeline } from './action-timeline';
import { DetailFacts } from './detail-facts';
import { KeptPhoto } from './kept-photo';
import { SameSightings } from './same-sightings';
import { StateChip } from './state-chip';
import { WayThere } from './way-there';
import { WorkHere } from './work-here';
import classes from './sightings.module.css';

/** One sighting. */
export function SightingPage({ sighting }: { readonly sighting: Sighting }) {
  const app = useApp();
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const area = useAppState((state) => (sighting.areaId ? state.records.area.get(sighting.areaId) : undefined));
  const standing = useAppState((state) => standingOf(sighting.id, state.records));
  const { position } = sighting;
  return (
    <Panel
      title={t(`sighting-kind.${sighting.sightingKind}`)}
      onBack={() => app.select(undefined)}
      action={
        <Button fullWidth leftSection={<IconPlus aria-hidden />} onClick={() => app.actions.begin(sighting.id)}>
          {t('actions.add')}
        </Button>
      }
    >
      <StateChip standing={standing} />
      <FactList>
        <Fact name={t('sightings.seen-at')}>{q.dateTime(new Date(sighting.seenAt))}</Fact>
        <Fact name={t('sightings.position')}>{coordinates(position.place)}</Fact>
        <Fact name={t('sightings.position-by')}>
          {t(`position-by.${position.by}`)}
          {position.accuracyM !== undefined && ` · ${t('status.accuracy', { accuracy: q.metres(position.accuracyM) })}`}
        </Fact>
        {position.ellipse && <EllipseFact ellipse={position.ellipse} />}
        {sighting.paperNumber !== undefined && <Fact name={t('recording.paper-number')}>{sighting.paperNumber}</Fact>}
        {area && <Fact name={t('record.area')}>{area.name}</Fact>}
        <DetailFacts sighting={sighting} />
      </FactList>
      {sighting.note !== '' && <p className={classes.note}>{sighting.note}</p>}
      {sighting.photos.map((ref) => (
        <KeptPhoto key={ref.id} photo={ref} onErase={() => void app.sightings.erasePhoto(sighting, ref)} />
      ))}
      <ActionTimeline sightingId={sighting.id} />
      <WayThere place={position.place} />
      <WorkHere sighting={sighting} />
      <SameSightings sighting={sighting} />
      <div className={classes.columns}>
        <Button variant="default" leftSection={<IconPencil aria-hidden />} onClick={() => app.sightings.edit(sighting)}>
          {t('sightings.change')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash aria-hidden />}
          onClick={() => void app.sightings.delete(sighting)}
        >
          {t('app.delete')}
        </Button>
      </div>
      <Remarks about={{ kind: 'sighting', id: sighting.id }} />
      <RecordHistory kind="sighting" id={sighting.id} />
    </Panel>
  );
}

function EllipseFact({ ellipse: { majorM, minorM, majorDeg } }: { readonly ellipse: ErrorEllipse }) {
  const { t, q } = useWords();
  const values = { major: q.metres(majorM), minor: q.metres(minorM), bearing: q.degrees(majorDeg) };
  return <Fact name={t('recording.ellipse')}>{t('recording.ellipse-size', values)}</Fact>;
}
