import { IconFileImport } from '@tabler/icons-react';
import type {
  AreaProgress,
  CoverageProgress,
  DistrictProgress,
  GroundProgress,
} from '../../app/coverage/coverage-progress';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp, useAppState } from '../app-provider';
import { ChooseCard } from '../controls/choose-card';
import { EmptyState } from '../controls/empty-state';
import { Fact, FactList } from '../controls/fact-list';
import { PickFiles } from '../controls/pick-files';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { EvidenceList } from './evidence-list';
import { GroundFacts } from './ground-facts';
import { GroundLayerChoice } from './ground-layer-choice';
import classes from './review.module.css';

interface CoverageOverviewProps {
  readonly progress: CoverageProgress;
  readonly onEvidence: (evidence: FlightEvidence) => void;
  readonly onBack: () => void;
}

/** Areas beyond this are reached through the map or Areas. */
const mostAreas = 100;

/** The whole operation, its districts and areas. */
export function CoverageOverview({ progress: { total, districts, areas }, onEvidence, onBack }: CoverageOverviewProps) {
  const app = useApp();
  const { t, q } = useWords();
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
      title={t('review.ground-page')}
      onBack={onBack}
      action={<PickFiles label={t('evidence.import')} icon={<IconFileImport aria-hidden />} onFiles={look} />}
    >
      <ChooseCard
        label={t('evidence.folder')}
        onPick={() => void app.evidence.imports.pickCard('review')}
        onFiles={look}
      />
      <GroundLayerChoice />
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
      <h3 className={classes.head}>{t('areas.district')}</h3>
      {districts.map((district) => (
        <DistrictCoverage key={district.kato ?? ''} district={district} />
      ))}
      <EvidenceList evidence={[...evidence.values()]} onOpen={onEvidence} />
      <h3 className={classes.head}>{t('areas.tab-area')}</h3>
      <RecordList label={t('areas.tab-area')}>
        {areas.slice(0, mostAreas).map((area) => (
          <AreaRow key={area.area.id} progress={area} />
        ))}
      </RecordList>
      <p className={classes.note}>{t('coverage.states-note')}</p>
      <p className={classes.note}>{t('coverage.note')}</p>
    </Panel>
  );
}

function DistrictCoverage({ district }: { readonly district: DistrictProgress }) {
  const { t, q, language } = useWords();
  return (
    <section className={classes.district}>
      <h4>
        <span>{district.name?.[language] ?? t('areas.no-district')}</span>
        <span>{q.hectares(district.areaM2)}</span>
      </h4>
      <dl>
        {sharesOf(district).map(([name, m2]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{q.percent((100 * m2) / district.areaM2, 1)}</dd>
          </div>
        ))}
      </dl>
      <details className={classes.fold}>
        <summary>{t('coverage.all-figures')}</summary>
        <GroundFacts ground={district} />
      </details>
    </section>
  );
}

function AreaRow({ progress: { area, areaM2, photographedM2, flownM2 } }: { readonly progress: AreaProgress }) {
  const app = useApp();
  const { t, q } = useWords();
  return (
    <RecordRow
      title={area.name}
      facts={`${q.hectares(areaM2)} · ${t('coverage.photographed')} ${q.percent((100 * photographedM2) / areaM2)}`}
      end={q.percent((100 * flownM2) / areaM2)}
      onOpen={() => app.select({ kind: 'area', id: area.id })}
    />
  );
}

/** Ground of a district in its states, m2. */
function sharesOf({ plannedM2, flownM2, photographedM2, lookedM2, byPasses }: GroundProgress) {
  return [
    ['coverage.planned', plannedM2],
    ['coverage.flown-short', flownM2],
    ['coverage.photographed', photographedM2],
    ['coverage.two-passes', byPasses.slice(2).reduce((sum, m2) => sum + m2, 0)],
    ['coverage.looked', lookedM2],
  ] as const;
}
