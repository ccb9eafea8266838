import { Button, NativeSelect, NumberInput, Progress } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { EvidenceImport, ProposedEvidence } from '../../app/coverage/proposed-evidence';
import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import { useApp, useAppState } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './review.module.css';

/** Logs and photos that were read: which sortie each belongs to, and the camera's clock. Nothing is stored yet. */
export function EvidenceImportPage({ imported }: { readonly imported: EvidenceImport }) {
  const app = useApp();
  const { t } = useWords();
  const { busy, done, files, proposed, issues, aircraftId, heightM } = imported;
  const { imports } = app.evidence;
  const hasLooseLog = proposed.some(({ found, match }) => found.source === 'log' && !match);
  return (
    <Panel
      title={t('evidence.title')}
      onBack={() => imports.discard()}
      action={
        <Button
          fullWidth
          disabled={busy || proposed.length === 0}
          leftSection={<IconCheck aria-hidden />}
          onClick={() => void imports.keep()}
        >
          {proposed.length > 0 ? t('evidence.keep', { count: proposed.length }) : t('evidence.nothing')}
        </Button>
      }
    >
      {busy && (
        <>
          <p>{t('evidence.reading', { done, files })}</p>
          <Progress value={(100 * done) / files} aria-label={t('evidence.reading', { done, files })} />
        </>
      )}
      {proposed.map((one, index) => (
        <Proposed key={`${one.found.name} ${one.found.startedAt ?? index}`} proposed={one} index={index} />
      ))}
      <IssueList issues={[...proposed.flatMap(({ found }) => found.issues), ...issues]} />
      {hasLooseLog && (
        <NativeSelect
          label={t('evidence.aircraft')}
          value={aircraftId}
          onChange={(event) =>
            imports.choose({ ...(heightM !== undefined && { heightM }), aircraftId: event.currentTarget.value })
          }
          data={aircraftCatalogue.map(({ id, maker, model }) => ({ value: id, label: `${maker} ${model}` }))}
        />
      )}
      {proposed.length > 0 && (
        <NumberInput
          label={t('evidence.height')}
          description={t('evidence.height-note')}
          min={1}
          max={2000}
          value={heightM ?? ''}
          onChange={(value) =>
            imports.choose({ aircraftId, ...(typeof value === 'number' && value > 0 && { heightM: value }) })
          }
        />
      )}
      <p className={classes.note}>{t('evidence.stay')}</p>
    </Panel>
  );
}

function Proposed({
  proposed: { found, match },
  index,
}: {
  readonly proposed: ProposedEvidence;
  readonly index: number;
}) {
  const app = useApp();
  const { t, q } = useWords();
  const plans = useAppState((state) => state.records.plan);
  const sorties = [...plans.values()].flatMap((plan) => plan.sorties.map(({ code }) => ({ planId: plan.id, code })));
  const counts = [
    ...(found.shots > 0 ? [t('evidence.shots', { count: found.shots })] : []),
    ...(found.positions > 0 ? [t('evidence.positions', { count: found.positions })] : []),
    ...(found.startedAt ? [q.dateTime(new Date(found.startedAt))] : []),
  ];
  return (
    <section className={classes.found}>
      <h3>{found.name}</h3>
      <p className={classes.note}>{counts.join(' · ')}</p>
      {found.clock && (
        <p>
          {`${t('evidence.clock')}: ${t(`evidence.clock-by-${found.clock.by}`, { minutes: found.clock.offsetMs / 60_000 })}`}
        </p>
      )}
      <NativeSelect
        label={t('evidence.sortie')}
        description={match && t(`evidence.by-${match.matchedBy}`)}
        value={match?.sortieCode ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          app.evidence.imports.assign(
            index,
            sorties.find(({ code }) => code === value),
          );
        }}
        data={[
          { value: '', label: t('evidence.no-sortie') },
          ...sorties.map(({ code }) => ({ value: code, label: code })),
        ]}
      />
    </section>
  );
}
