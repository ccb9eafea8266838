import { Button } from '@mantine/core';
import { IconPhoto, IconRoute } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { placeHistory, type PlaceSight } from '../../app/coverage/place-history';
import type { Footprint } from '../../coverage/shot-footprints';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp, useAppState } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './review.module.css';

interface GroundPointPageProps {
  readonly place: LngLat;
  readonly onEvidence: (evidence: FlightEvidence) => void;
}

/** Photos of a place that are listed; the others of the same flight show the same. */
const mostPhotos = 100;

/** Which sorties and photos saw a place, and when; what is only declared is said to be. */
export function GroundPointPage({ place, onEvidence }: GroundPointPageProps) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  const { sights, declared } = useMemo(() => placeHistory(place, { records, season }), [place, records, season]);
  const area = useMemo(
    () => [...records.area.values()].find(({ polygon }) => isInPolygon(place, polygon)),
    [place, records.area],
  );
  const close = () => app.season.ask(undefined);
  const openArea = () => {
    close();
    if (area) app.select({ kind: 'area', id: area.id });
  };
  return (
    <Panel
      title={t('ground.point')}
      onBack={close}
      {...(area && {
        action: (
          <Button fullWidth onClick={openArea}>
            {t('ground.point-area', { area: area.name })}
          </Button>
        ),
      })}
    >
      {sights.length + declared.length === 0 && <p>{t('ground.point-none')}</p>}
      {sights.map((sight) => (
        <Sight key={sight.evidence.id} sight={sight} place={place} onEvidence={onEvidence} />
      ))}
      {declared.map(({ id, sortieCode, tookOffAt }) => (
        <p key={id} className={classes.note}>
          {`${t('ground.point-declared', { code: sortieCode })} · ${q.dateTime(new Date(tookOffAt))}`}
        </p>
      ))}
    </Panel>
  );
}

function Sight({
  sight: { evidence, passes, views, isLooked },
  place,
  onEvidence,
}: { readonly sight: PlaceSight } & GroundPointPageProps) {
  const { t, q } = useWords();
  const photos = usePhotosAt(evidence, place);
  const facts = [
    ...(evidence.startedAt ? [q.dateTime(new Date(evidence.startedAt))] : []),
    t('coverage.passes', { count: passes }),
    ...(photos ? [t('evidence.shots', { count: views })] : []),
    ...(isLooked ? [t('ground.point-looked')] : []),
  ];
  return (
    <section>
      <RecordList label={evidence.sortieCode ?? evidence.name}>
        <RecordRow
          mark={evidence.source === 'photos' ? <IconPhoto aria-hidden /> : <IconRoute aria-hidden />}
          title={evidence.sortieCode ?? evidence.name}
          facts={facts.join(' · ')}
          onOpen={() => onEvidence(evidence)}
        />
      </RecordList>
      {photos && photos.length > 0 && (
        <details className={classes.photos}>
          <summary>{t('ground.point-photos')}</summary>
          <ol>
            {photos.slice(0, mostPhotos).map(({ name, shot, heightM }) => (
              <li key={shot}>
                <span>{name}</span>
                <span>{q.metres(heightM)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

/** The photos of an evidence that show a place; undefined for a log, and while they are looked up. */
function usePhotosAt(evidence: FlightEvidence, place: LngLat): readonly Footprint[] | undefined {
  const app = useApp();
  const [photos, setPhotos] = useState<readonly Footprint[]>();
  useEffect(() => {
    let isCurrent = true;
    if (evidence.shots === 0) return undefined;
    void app.evidence.footprintsAt(evidence, place).then((found) => {
      if (isCurrent) setPhotos(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [app, evidence, place]);
  return photos;
}
