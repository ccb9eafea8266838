import { IconPhoto, IconRoute } from '@tabler/icons-react';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { RecordList, RecordRow } from '../controls/record-list';
import { useWords } from '../words-provider';
import classes from './review.module.css';

interface EvidenceListProps {
  readonly evidence: readonly FlightEvidence[];
  readonly onOpen: (evidence: FlightEvidence) => void;
}

/** Flights with logs or photos, the latest first. */
export function EvidenceList({ evidence, onOpen }: EvidenceListProps) {
  const { t, q } = useWords();
  if (evidence.length === 0) return null;
  const latest = evidence.toSorted((one, other) => (other.startedAt ?? '').localeCompare(one.startedAt ?? ''));
  return (
    <section className={classes.section}>
      <h3 className={classes.head}>{t('coverage.evidence')}</h3>
      <RecordList label={t('coverage.evidence')}>
        {latest.map((one) => (
          <RecordRow
            key={one.id}
            mark={one.source === 'photos' ? <IconPhoto aria-hidden /> : <IconRoute aria-hidden />}
            title={one.sortieCode ?? one.name}
            facts={[
              ...(one.startedAt ? [q.dateTime(new Date(one.startedAt))] : []),
              ...(one.shots > 0 ? [t('evidence.shots', { count: one.shots })] : []),
            ].join(' · ')}
            onOpen={() => onOpen(one)}
          />
        ))}
      </RecordList>
    </section>
  );
}
