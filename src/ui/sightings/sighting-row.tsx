import { distanceM } from '../../geo/geodesic';
import { standingOf } from '../../app/sightings/standings';
import type { Sighting } from '../../survey/sighting';
import { useApp, useAppState } from '../app-provider';
import { RecordButton } from '../controls/record-list';
import { useWords } from '../words-provider';
import { sightingIcons } from './sighting-icons';

/** A sighting in a list: kind, state, when and where. */
export function SightingRow({ sighting }: { readonly sighting: Sighting }) {
  const app = useApp();
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const fix = useAppState((state) => state.fix);
  const KindIcon = sightingIcons[sighting.sightingKind];
  const area = records.area.get(sighting.areaId ?? '')?.name;
  const facts = [
    t(`sighting-state.${standingOf(sighting.id, records).state}`),
    q.dateTime(new Date(sighting.seenAt)),
    area,
  ];
  return (
    <RecordButton
      mark={<KindIcon size={28} stroke={1.6} aria-hidden />}
      title={t(`sighting-kind.${sighting.sightingKind}`)}
      facts={facts.filter(Boolean).join(' · ')}
      {...(fix && { end: q.distance(distanceM(fix.place, sighting.position.place)) })}
      onOpen={() => app.select({ kind: 'sighting', id: sighting.id })}
    />
  );
}
