import { useEffect } from 'react';
import { Button, NativeSelect, NumberInput, Progress, TextInput } from '@mantine/core';
import { IconCheck, IconEye, IconRefresh } from '@tabler/icons-react';
import type { ExpectedPhotos } from '../../app/coverage/expected-photos';
import type { EvidenceImport, ProposedEvidence } from '../../app/coverage/proposed-evidence';
import { aircraftCatalogue } from '../../survey/aircraft-catalogue';
import { boundsOf } from '../../geo/bounds';
import { useApp, useAppState } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { typedFigure } from '../controls/typed-figure';
import { useMapTools } from '../map-view/map-tools-provider';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import classes from './review.module.css';

/** Logs and photos that were read: which sortie each belongs to, and the camera's clock. Nothing is stored yet. */
export function EvidenceImportPage({ imported }: { readonly imported: EvidenceImport }) {
  const app = useApp();
  const { t } = useWords();
  const { busy, done, files, proposed, issues, volume = '', cardGone = false } = imported;
  const { imports } = app.evidence;
  useMapOnPhotos(proposed);
  return (
    <Panel title={t('evidence.title')} onBack={() => imports.discard()} action={<KeepButtons imported={imported} />}>
      {busy && (
        <>
          <p>{t('evidence.reading', { done, files })}</p>
          <Progress value={(100 * done) / files} aria-label={t('evidence.reading', { done, files })} />
        </>
      )}
      {cardGone && (
        <div className={classes.gone} role="alert">
          <p>{t('cards.gone', { done, files })}</p>
          <Button leftSection={<IconRefresh aria-hidden />} onClick={() => void imports.readOn()}>
            {t('cards.go-on')}
          </Button>
        </div>
      )}
      {proposed.map((one, index) => (
        <Proposed key={`${one.found.name} ${one.found.startedAt ?? index}`} proposed={one} index={index} />
      ))}
      {hasPhotos(proposed) && (
        <TextInput
          label={t('cards.volume')}
          description={t('cards.volume-note')}
          maxLength={80}
          value={volume}
          onChange={(event) => imports.name(event.currentTarget.value)}
        />
      )}
      <IssueList issues={[...proposed.flatMap(({ found }) => found.issues), ...issues]} />
      <FlownWith imported={imported} />
      <p className={classes.note}>{t('evidence.stay')}</p>
    </Panel>
  );
}

function hasPhotos(proposed: readonly ProposedEvidence[]): boolean {
  return proposed.some(({ found }) => found.source === 'photos');
}

/** Moves the map to where the photos were taken. */
function useMapOnPhotos(proposed: readonly ProposedEvidence[]): void {
  const { map } = useMapTools();
  useEffect(() => {
    const places = proposed.flatMap(({ found }) => found.content.shots.flatMap(({ place }) => (place ? [place] : [])));
    const bounds = boundsOf(places);
    if (bounds) map?.fitTo(bounds);
  }, [map, proposed]);
}

/** Keeps what was read; photos are looked through at once, or later. */
function KeepButtons({ imported: { busy, proposed } }: { readonly imported: EvidenceImport }) {
  const app = useApp();
  const { t } = useWords();
  const { imports } = app.evidence;
  const keepAndLook = async () => {
    const ids = await imports.keep();
    const { records } = app.state.getState();
    const kept = (ids ?? []).flatMap((id) => records['flight-evidence'].get(id) ?? []);
    const first = kept.find(({ source }) => source === 'photos');
    if (first) await app.look.begin(first);
  };
  const looks = hasPhotos(proposed);
  return (
    <>
      {looks && (
        <Button fullWidth disabled={busy} leftSection={<IconEye aria-hidden />} onClick={() => void keepAndLook()}>
          {t('cards.keep-and-look')}
        </Button>
      )}
      <Button
        fullWidth
        variant={looks ? 'default' : 'filled'}
        disabled={busy || proposed.length === 0}
        leftSection={<IconCheck aria-hidden />}
        onClick={() => void imports.keep()}
      >
        {proposed.length > 0 ? t('evidence.keep', { count: proposed.length }) : t('evidence.nothing')}
      </Button>
    </>
  );
}

/** What no file says: the aircraft of a log without a sortie, and the height over the ground. */
function FlownWith({ imported: { proposed, aircraftId, heightM } }: { readonly imported: EvidenceImport }) {
  const { imports } = useApp().evidence;
  const { t } = useWords();
  const hasLooseLog = proposed.some(({ found, match }) => found.source === 'log' && !match);
  return (
    <>
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
          onChange={(typed) => {
            const value = typedFigure(typed) ?? 0;
            imports.choose({ aircraftId, ...(value > 0 && { heightM: value }) });
          }}
        />
      )}
    </>
  );
}

function Proposed({
  proposed: { found, match, expected },
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
      {expected && <ExpectedFacts expected={expected} />}
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
          void app.evidence.imports.assign(
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

function ExpectedFacts({ expected: { expected, found, missing } }: { readonly expected: ExpectedPhotos }) {
  const { t } = useWords();
  const isShort = missing.length > 0;
  return (
    <div className={classes.expected} data-short={isShort || undefined}>
      <p>{t('cards.expected', { expected, found })}</p>
      <p>{isShort ? t('cards.missing', { count: missing.length }) : t('cards.complete')}</p>
    </div>
  );
}
