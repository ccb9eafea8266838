import { Button } from '@mantine/core';
import { IconCircleDashed, IconPhoto, IconRoute } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { PhotoSight } from '../../app/coverage/photos-at';
import { type PlaceHistory, placeHistory, type PlaceSight, type SortieRef } from '../../app/coverage/place-history';
import { answerOf } from '../../app/looking/shot-answers';
import type { LngLat } from '../../geo/lng-lat';
import { isInPolygon } from '../../geo/point-in-polygon';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { answersTo } from '../../survey/looked';
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

/** Which sorties and photos saw a place, and when; what is only declared or planned is said to be. */
export function GroundPointPage({ place, onEvidence }: GroundPointPageProps) {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  const { sights, declared, planned } = useMemo(
    () => placeHistory(place, { records, season }),
    [place, records, season],
  );
  const area = useMemo(
    () => [...records.area.values()].find(({ polygon }) => isInPolygon(place, polygon)),
    [place, records.area],
  );
  const close = () => app.season.ask(undefined);
  const openArea = () => {
    close();
    if (area) app.select({ kind: 'area', id: area.id });
  };
  const openSortie = ({ planId, code }: SortieRef) => {
    close();
    app.goTo('fly');
    app.select({ kind: 'sortie', planId, code });
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
      {sights.length === 0 && <p>{t('ground.point-none')}</p>}
      {sights.map((sight) => (
        <Sight key={sight.evidence.id} sight={sight} place={place} onEvidence={onEvidence} />
      ))}
      {declared.length + planned.length > 0 && (
        <UnprovedRows declared={declared} planned={planned} onOpen={openSortie} />
      )}
    </Panel>
  );
}

interface UnprovedRowsProps extends Pick<PlaceHistory, 'declared' | 'planned'> {
  readonly onOpen: (sortie: SortieRef) => void;
}

/** Sorties that are only declared or planned to have seen the place. */
function UnprovedRows({ declared, planned, onOpen }: UnprovedRowsProps) {
  const { t, q } = useWords();
  return (
    <RecordList label={t('ground.point-unproved')}>
      {declared.map(({ id, planId, sortieCode, tookOffAt }) => (
        <RecordRow
          key={id}
          mark={<IconRoute aria-hidden />}
          title={sortieCode}
          facts={`${t('ground.point-declared')} · ${q.dateTime(new Date(tookOffAt))}`}
          onOpen={() => onOpen({ planId, code: sortieCode })}
        />
      ))}
      {planned.map((sortie) => (
        <RecordRow
          key={sortie.code}
          mark={<IconCircleDashed aria-hidden />}
          title={sortie.code}
          facts={t('ground.point-planned')}
          onOpen={() => onOpen(sortie)}
        />
      ))}
    </RecordList>
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
        <details className={classes.fold} open>
          <summary>{t('ground.point-photos')}</summary>
          {evidence.source === 'photos' ? (
            <PhotoRows evidence={evidence} photos={photos.slice(0, mostPhotos)} />
          ) : (
            <ol>
              {photos.slice(0, mostPhotos).map(({ name, shot, heightM }) => (
                <li key={shot}>
                  <span>{name}</span>
                  <span>{q.metres(heightM)}</span>
                </li>
              ))}
            </ol>
          )}
        </details>
      )}
    </section>
  );
}

interface PhotoRowsProps {
  readonly evidence: FlightEvidence;
  readonly photos: readonly PhotoSight[];
}

/** Photos with what viewers said of them; each opens in Look through. */
function PhotoRows({ evidence, photos }: PhotoRowsProps) {
  const app = useApp();
  const { t, q } = useWords();
  const looked = useAppState((state) => state.records.looked);
  const answers = useMemo(() => answersTo(evidence.id, looked.values()), [evidence, looked]);
  return (
    <RecordList label={t('ground.point-photos')}>
      {photos.map(({ name, shot, heightM, takenAt }) => {
        const answer = answerOf(answers.get(shot) ?? []);
        const facts = [
          takenAt && q.time(takenAt),
          q.metres(heightM),
          t(answer ? `look.${answer}` : 'ground.point-photo-unseen'),
        ];
        return (
          <RecordRow
            key={shot}
            mark={<IconPhoto aria-hidden />}
            title={name.slice(name.lastIndexOf('/') + 1)}
            facts={facts.filter(Boolean).join(' · ')}
            onOpen={() => void app.look.begin(evidence, shot)}
          />
        );
      })}
    </RecordList>
  );
}

/** The photos of an evidence that show a place; undefined for a log without triggers, and while they are looked up. */
function usePhotosAt(evidence: FlightEvidence, place: LngLat): readonly PhotoSight[] | undefined {
  const app = useApp();
  const [photos, setPhotos] = useState<readonly PhotoSight[]>();
  useEffect(() => {
    let isCurrent = true;
    if (evidence.shots === 0) return undefined;
    void app.evidence.photosAt(evidence, place).then((found) => {
      if (isCurrent) setPhotos(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [app, evidence, place]);
  return photos;
}
