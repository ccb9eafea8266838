import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isOffHeight } from '../../app/coverage/height-tolerance';
import { sortieFlown } from '../../app/coverage/sortie-flown';
import type { SeenEvidence } from '../../coverage/evidence-coverage';
import type { FlightEvidence } from '../../survey/flight-evidence';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { LookButton } from '../controls/look-button';
import { IssueList } from '../controls/issue-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { OffHeightList } from './off-height-list';
import classes from './review.module.css';

/** One evidence: what it shows, why some of its photos show nothing, and how much of each transect was really flown. */
export function EvidencePage({ evidence, onBack }: { readonly evidence: FlightEvidence; readonly onBack: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const kept = useAppState((state) => state.records['flight-evidence'].get(evidence.id) ?? evidence);
  const moveTo = async (volume: string) => {
    if (volume !== (kept.volume ?? '')) await app.evidence.moveTo(kept, volume);
  };
  const season = useAppState((state) => state.season);
  const plan = useAppState((state) => state.records.plan.get(evidence.planId ?? ''));
  const sortie = plan?.sorties.find(({ code }) => code === evidence.sortieCode);
  const seen = season.flights.find((flight) => flight.evidence.id === evidence.id)?.seen;
  const flown = useMemo(() => plan && sortie && sortieFlown(plan, sortie, season), [plan, sortie, season]);
  const planned = plan?.parameters.heightM;
  const isOff = planned !== undefined && seen?.heightsM?.some((heightM) => isOffHeight(heightM, planned));
  const remove = () => void app.evidence.delete(evidence).then((isDone) => isDone && onBack());
  return (
    <Panel
      title={evidence.name}
      onBack={onBack}
      action={
        <Button fullWidth variant="default" leftSection={<IconTrash aria-hidden />} onClick={remove}>
          {t('evidence.delete')}
        </Button>
      }
    >
      {evidence.source === 'photos' && <LookButton evidence={evidence} />}
      <EvidenceFacts evidence={evidence} seen={seen} />
      {evidence.source === 'photos' && (
        <TextInput
          label={t('cards.volume')}
          description={t('cards.volume-note')}
          autoComplete="off"
          maxLength={80}
          defaultValue={kept.volume ?? ''}
          onBlur={(event) => void moveTo(event.currentTarget.value.trim())}
        />
      )}
      {isOff && <p className={classes.note}>{t('evidence.height-off', { planned: Math.round(planned) })}</p>}
      {isOff && <OffHeightList evidence={evidence} plannedM={planned} />}
      {seen && <IssueList issues={seen.issues} />}
      {flown && <TransectShares flown={flown} />}
      <Remarks about={{ kind: 'flight-evidence', id: evidence.id }} />
    </Panel>
  );
}

interface EvidenceFactsProps {
  readonly evidence: FlightEvidence;
  /** Absent while it is not laid on the ground. */
  readonly seen: SeenEvidence | undefined;
}

function EvidenceFacts({ evidence, seen }: EvidenceFactsProps) {
  const { t, q } = useWords();
  return (
    <FactList>
      <Fact name={t('evidence.sortie')}>{evidence.sortieCode ?? t('evidence.no-sortie')}</Fact>
      {evidence.shots > 0 && <Fact name={t('plan.photos')}>{q.number(evidence.shots)}</Fact>}
      {evidence.clock && (
        <Fact name={t('evidence.clock')}>
          {t(`evidence.clock-by-${evidence.clock.by}`, { minutes: evidence.clock.offsetMs / 60_000 })}
        </Fact>
      )}
      {seen && seen.footprints > 0 && (
        <Fact name={t('coverage.photographed')}>{t('evidence.footprints', { count: seen.footprints })}</Fact>
      )}
      {seen?.gsdCm !== undefined && <Fact name={t('evidence.gsd')}>{q.centimetres(seen.gsdCm)}</Fact>}
      {seen?.heightsM && (
        <Fact name={t('evidence.heights')}>
          {t('evidence.heights-range', {
            low: Math.round(seen.heightsM[0]),
            middle: Math.round(seen.heightsM[1]),
            high: Math.round(seen.heightsM[2]),
          })}
        </Fact>
      )}
      {seen && evidence.view?.sweepWidthM === undefined && evidence.view?.heightM === undefined && (
        <Fact name={t('evidence.ground')}>
          {t(seen.isOverTerrain ? 'evidence.ground-known' : 'evidence.ground-level')}
        </Fact>
      )}
    </FactList>
  );
}

/** How much of each transect was really flown. */
function TransectShares({ flown }: { readonly flown: readonly number[] }) {
  const { t, q } = useWords();
  return (
    <table className={classes.table}>
      <caption>{t('evidence.transects')}</caption>
      <tbody>
        {flown.map((share, i) => (
          // Transects have no identity but their number in the sortie.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={i}>
            <th scope="row">{t('evidence.transect', { number: i + 1 })}</th>
            <td>{q.percent(share * 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
