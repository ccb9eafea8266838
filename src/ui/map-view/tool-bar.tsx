import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { Suspense, useSyncExternalStore } from 'react';
import type { ToolState } from '../../map/tools/tool-session';
import { MeasuredGround } from './measured-ground';
import { late } from '../controls/late';
import { useCoordinates } from '../controls/use-coordinates';
import { useStartWords, type StartWords } from '../words-provider';
import { type RunningTool, useMapTools } from './map-tools-provider';
import classes from './map-view.module.css';

const WalkControls = late(() => import('./walk-controls'), 'WalkControls');

/** The tool in hand: what to do, undo, give up, finish; and a button that adds the place under the cross-hair. */
export function ToolBar({ running }: { readonly running: RunningTool }) {
  const words = useStartWords();
  const coordinates = useCoordinates();
  const { t } = words;
  const { map } = useMapTools();
  const { name, session } = running;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { trouble } = state;
  const serious = trouble !== undefined && trouble.reason !== 'too-few-places';
  return (
    <div className={classes.tool} role="toolbar" aria-label={t(`tool.${name}`)}>
      <p className={classes.hint} data-trouble={serious || undefined} aria-live="polite">
        {serious
          ? t(`issue.area-${trouble.reason}`, trouble.at && { place: coordinates(trouble.at) })
          : hint(name, state, words)}
      </p>
      {name === 'measure' && <MeasuredLine state={state} />}
      {name === 'walk-polygon' && (
        <Suspense>
          <WalkControls session={session} />
        </Suspense>
      )}
      {name !== 'edit-polygon' && name !== 'walk-polygon' && (
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden />}
          onClick={() => map && session.add(map.center())}
        >
          {t('tool.add-here')}
        </Button>
      )}
      <ActionIcon aria-label={t('app.undo')} disabled={!state.canUndo} onClick={session.undo}>
        <IconArrowBackUp />
      </ActionIcon>
      {name !== 'pick-point' && (
        <ActionIcon
          aria-label={t('tool.delete-vertex')}
          disabled={state.selected === undefined}
          onClick={session.removeSelected}
        >
          <IconTrash />
        </ActionIcon>
      )}
      <Button variant="default" leftSection={<IconX aria-hidden />} onClick={session.cancel}>
        {t('app.cancel')}
      </Button>
      {name !== 'pick-point' && (
        <Button leftSection={<IconCheck aria-hidden />} disabled={!state.canFinish} onClick={session.finish}>
          {t(name === 'walk-polygon' ? 'recording.walk-finish' : 'tool.finish')}
        </Button>
      )}
    </div>
  );
}

/** What is measured besides length and area: the last leg, its end, and the ground along the line. */
function MeasuredLine({ state: { chains, figures } }: { readonly state: ToolState }) {
  const { t, q } = useStartWords();
  const coordinates = useCoordinates();
  const line = chains[0]?.places ?? [];
  const end = line.at(-1);
  const { lastLeg } = figures;
  return (
    <>
      {end && (
        <p className={classes.hint}>
          {lastLeg &&
            `${t('tool.last-leg', { length: q.distance(lastLeg.lengthM), bearing: q.degrees(lastLeg.bearingDeg) })} · `}
          {coordinates(end)}
        </p>
      )}
      <MeasuredGround line={line} />
    </>
  );
}

function hint(name: RunningTool['name'], { figures }: ToolState, { t, q }: StartWords): string {
  const facts = [
    figures.lengthM > 0 && q.distance(figures.lengthM),
    figures.areaM2 !== undefined && figures.areaM2 > 0 && q.hectares(figures.areaM2),
  ].filter((fact) => fact !== false);
  return facts.length > 0 ? facts.join(' · ') : t(`tool.${name}-hint`);
}
