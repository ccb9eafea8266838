import { useEffect, useState } from 'react';
import { isOffHeight } from '../../app/coverage/height-tolerance';
import type { Footprint } from '../../coverage/shot-footprints';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp } from '../app-provider';
import { RecordList, RecordRow } from '../controls/record-list';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './review.module.css';

interface OffHeightListProps {
  readonly evidence: FlightEvidence;
  readonly plannedM: number;
}

/** Rows beyond this are only counted. */
const mostRows = 50;
const photoZoom = 17;

/** Photos taken out of height tolerance; each opens its place on the map. */
export function OffHeightList({ evidence, plannedM }: OffHeightListProps) {
  const app = useApp();
  const { t, q } = useWords();
  const { map } = useMapTools();
  const [photos, setPhotos] = useState<readonly Footprint[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void app.evidence.footprintsOf(evidence).then((all) => {
      if (isCurrent) setPhotos(all.filter(({ heightM }) => isOffHeight(heightM, plannedM)));
    });
    return () => {
      isCurrent = false;
    };
  }, [app, evidence, plannedM]);
  if (photos.length === 0) return null;
  const title = t('evidence.off-height', { count: photos.length });
  const show = ({ place }: Footprint) => {
    app.season.ask(undefined);
    map?.goTo(place, photoZoom);
  };
  return (
    <section className={classes.section}>
      <h3 className={classes.head}>{title}</h3>
      <RecordList label={title}>
        {photos.slice(0, mostRows).map((photo) => (
          <RecordRow
            key={photo.shot}
            title={photo.name.slice(photo.name.lastIndexOf('/') + 1)}
            end={q.metres(photo.heightM)}
            onOpen={() => show(photo)}
          />
        ))}
      </RecordList>
    </section>
  );
}
