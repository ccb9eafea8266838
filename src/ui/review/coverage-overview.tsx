import { IconFileImport, IconTargetArrow } from '@tabler/icons-react';
import type { coverageProgress } from '../../app/coverage/coverage-progress';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp, useAppState } from '../app-provider';
import { EmptyState } from '../controls/empty-state';
import { Fact, FactList } from '../controls/fact-list';
import { PickFiles } from '../controls/pick-files';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { EvidenceList } from './evidence-list';
import { GroundFacts } from './ground-facts';
import { GroundLayerChoice } from './ground-layer-choice';
import { PickFolder } from './pick-folder';
import classes from './review.module.css';

interface CoverageOverviewProps {
  readonly progress: ReturnType<typeof coverageProgress>;
  readonly onEvidence: (evidence: FlightEvidence) => void;
  readonly onNext: () => void;
}

/** Areas beyond this are reached through the map or Areas. */
const mostAreas = 100;

/** The whole operation, its districts and areas. */
export function CoverageOverview({ progress: { total, districts, areas }, onEvidence, onNext }: CoverageOverviewProps) {
  const app = useApp();
  const { t, q, language } = useWords();
  const season = useAppState((state) => state.season);
  const evidence = useAppState((state) => state.records['flight-evidence']);
  const sightings = useAppState((state) => state.records.sighting.size);
  const look = (files: readonly File[]) => void app.evidence.imports.look(files);
  if (total.areas === 0) {
    return (
      <Panel title={t('job.review')}>
        <EmptyState title={t('review.empty-title')}>
          <p>{t('review.empty')}</p>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel
      title={t('job.review')}
      action={<PickFiles label={t('evidence.import')} icon={<IconFileImport aria-hidden />} onFiles={look} />}
    >
      <PickFolder onFiles={look} />
      <GroundLayerChoice />
      <RecordList label={t('next.open')}>
        <RecordRow mark={<IconTargetArrow aria-hidden />} title={t('next.open')} onOpen={onNext} />
      </RecordList>
      {season.isBusy && <p role="status">{t('coverage.computing')}</p>}
      {season.missing > 0 && <p className={classes.note}>{t('evidence.missing', { count: season.missing })}</p>}
      <FactList>
        <Fact name={t('areas.tab-area')}>{q.number(total.areas)}</Fact>
        <Fact name={t('areas.area')}>{q.hectares(total.areaM2)}</Fact>
        <Fact name={t('plan.sorties')}>{q.number(total.sorties)}</Fact>
        <Fact name={t('plan.flight-time')}>{q.duration(total.flightS)}</Fact>
        <Fact name={t('job.sightings')}>{q.number(sightings)}</Fact>
      </FactList>
      <GroundFacts ground={total} />
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('areas.district')}</th>
            <th scope="col">{t('areas.area')}</th>
            <th scope="col">{t('coverage.planned')}</th>
            <th scope="col">{t('coverage.photographed')}</th>
            <th scope="col">{t('coverage.looked')}</th>
          </tr>
        </thead>
        <tbody>
          {districts.map(({ kato, name, areaM2, plannedM2, photographedM2, lookedM2 }) => (
            <tr key={kato ?? ''}>
              <th scope="row">{name?.[language] ?? t('areas.no-district')}</th>
              <td>{q.hectares(areaM2)}</td>
              {[plannedM2, photographedM2, lookedM2].map((m2, i) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={i}>{q.percent((m2 / areaM2) * 100, 1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <EvidenceList evidence={[...evidence.values()]} onOpen={onEvidence} />
      <h3 className={classes.head}>{t('areas.tab-area')}</h3>
      <RecordList label={t('areas.tab-area')}>
        {areas.slice(0, mostAreas).map(({ area, areaM2, photographedM2, flownM2 }) => (
          <RecordRow
            key={area.id}
            title={area.name}
            facts={`${q.hectares(areaM2)} · ${t('coverage.photographed')} ${q.percent((100 * photographedM2) / areaM2)}`}
            end={q.percent((100 * flownM2) / areaM2)}
            onOpen={() => app.select({ kind: 'area', id: area.id })}
          />
        ))}
      </RecordList>
      <p className={classes.note}>{t('coverage.states-note')}</p>
      <p className={classes.note}>{t('coverage.note')}</p>
    </Panel>
  );
}
