import { Button } from '@mantine/core';
import { IconCurrentLocation, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import type { PlanDraft } from '../../app/planning/plan-draft';
import { corridorPasses } from '../../flight/patterns/corridor-passes';
import { lineLengthM } from '../../geo/geodesic';
import { useApp } from '../app-provider';
import { useCoordinates } from '../controls/use-coordinates';
import { OptionalFigure } from '../controls/optional-figure';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './plan.module.css';

const [mostRings, farthestStandoffM, widestCorridorM] = [50, 5000, 20_000];
const startingWidthM = 200;

/** What only one pattern asks for: the line of a corridor, rings, standoff, the share of a sample, the place to look at. */
export function PatternParameters({ draft }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const { pattern, rings, standoffM, sampleShare, heightM } = draft.parameters;
  return (
    <>
      {pattern === 'corridor' && <CorridorChoice draft={draft} />}
      {(pattern === 'perimeter' || pattern === 'orbit') && (
        <OptionalFigure
          label={t('pattern.rings')}
          min={1}
          max={mostRings}
          value={rings}
          placeholder="1"
          onChange={(next) => app.plans.choose({ rings: next })}
        />
      )}
      {pattern === 'orbit' && (
        <OptionalFigure
          label={t('pattern.standoff')}
          unit={t('unit.m')}
          hint={t('pattern.standoff-hint')}
          min={0}
          max={farthestStandoffM}
          value={standoffM}
          placeholder={String(Math.round(heightM))}
          onChange={(next) => app.plans.choose({ standoffM: next })}
        />
      )}
      {pattern === 'sample' && (
        <OptionalFigure
          label={t('pattern.share')}
          unit="%"
          hint={t('pattern.share-hint')}
          min={1}
          max={100}
          value={sampleShare === undefined ? undefined : 100 * sampleShare}
          placeholder="20"
          onChange={(next) => app.plans.choose({ sampleShare: next === undefined ? undefined : next / 100 })}
        />
      )}
      {(pattern === 'orbit' || pattern === 'inspection') && <AroundChoice draft={draft} />}
    </>
  );
}

function CorridorChoice({ draft: { corridor, planning } }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t, q } = useWords();
  const tools = useMapTools();
  const [widthM, setWidthM] = useState(corridor?.widthM ?? startingWidthM);
  const draw = async () => {
    const line = await tools.drawLine();
    if (line) app.plans.lookAt({ corridor: { line, widthM } });
  };
  const widen = (next: number | undefined) => {
    if (next === undefined) return;
    setWidthM(next);
    if (corridor) app.plans.lookAt({ corridor: { ...corridor, widthM: next } });
  };
  const spacingM = planning?.plan?.lineSpacingM;
  return (
    <>
      <Button variant="default" leftSection={<IconRoute aria-hidden />} onClick={() => void draw()}>
        {t(corridor ? 'pattern.draw-again' : 'pattern.draw-line')}
      </Button>
      {!corridor && <p className={classes.quiet}>{t('pattern.no-line')}</p>}
      <OptionalFigure
        label={t('pattern.width')}
        unit={t('unit.m')}
        hint={t('pattern.width-hint')}
        min={1}
        max={widestCorridorM}
        value={widthM}
        onChange={widen}
      />
      {corridor && spacingM !== undefined && (
        <p className={classes.quiet}>
          {t('pattern.passes', {
            count: corridorPasses(corridor.widthM, spacingM),
            length: q.distance(lineLengthM(corridor.line)),
          })}
        </p>
      )}
    </>
  );
}

function AroundChoice({ draft: { around } }: { readonly draft: PlanDraft }) {
  const app = useApp();
  const { t } = useWords();
  const tools = useMapTools();
  const write = useCoordinates();
  const pick = async () => {
    const place = await tools.pickPlace();
    if (place) app.plans.lookAt({ around: place });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconCurrentLocation aria-hidden />} onClick={() => void pick()}>
        {t('pattern.pick-place')}
      </Button>
      <p className={classes.quiet}>{around ? write(around) : t('pattern.at-middle')}</p>
      {around && (
        <Button variant="subtle" onClick={() => app.plans.lookAt({ around: undefined })}>
          {t('pattern.middle')}
        </Button>
      )}
    </>
  );
}
