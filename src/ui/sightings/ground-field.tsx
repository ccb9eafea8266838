import { Button, NumberInput } from '@mantine/core';
import { IconPencil, IconTractor, IconTrash } from '@tabler/icons-react';
import { lineLengthM } from '../../geo/geodesic';
import { outlinedGround, tractorGround } from '../../sightings/worked-ground';
import type { WorkedGround } from '../../survey/action';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { OutlineWays, TrackSelect } from './outline-ways';
import classes from './sightings.module.css';

interface GroundFieldProps {
  readonly ground: WorkedGround | undefined;
  readonly errors: { readonly area: string | undefined; readonly width: string | undefined };
  readonly onChange: (ground: WorkedGround | undefined) => void;
}

/** A tractor's mower, m: where its width is not said yet. */
const usualWidthM = 3;

/** The ground of an action: an outline, a tractor's line or track with its working width, or hectares that are typed. */
export function GroundField({ ground, errors, onChange }: GroundFieldProps) {
  const { t, q } = useWords();
  return (
    <section className={classes.position} aria-label={t('actions.ground')}>
      <p>
        {t('actions.ground')}
        {ground && (
          <>
            {': '}
            <strong>{q.hectares(ground.areaM2)}</strong>
            {` · ${q.squareMetres(ground.areaM2)}`}
          </>
        )}
      </p>
      {ground?.by === 'typed' && (
        <NumberInput
          label={t('actions.hectares')}
          clampBehavior="none"
          value={ground.areaM2 === 0 ? '' : ground.areaM2 / 10_000}
          error={errors.area}
          onChange={(ha) => typeof ha === 'number' && onChange({ by: 'typed', areaM2: ha * 10_000 })}
        />
      )}
      {ground?.by === 'tractor' && <TractorWidth ground={ground} error={errors.width} onChange={onChange} />}
      <div className={classes.pair}>
        {ground ? (
          <Button variant="default" leftSection={<IconTrash aria-hidden />} onClick={() => onChange(undefined)}>
            {t('actions.clear-ground')}
          </Button>
        ) : (
          <GroundWays onChange={onChange} />
        )}
      </div>
    </section>
  );
}

/** The ways to say where the work was done. */
function GroundWays({ onChange }: { readonly onChange: (ground: WorkedGround) => void }) {
  const { t } = useWords();
  const tools = useMapTools();
  const drawLine = async () => {
    const line = await tools.drawLine();
    if (line) onChange(tractorGround(line, usualWidthM));
  };
  return (
    <>
      <OutlineWays
        drawLabel={t('actions.draw-ground')}
        onOutline={(outline, by) => onChange(outlinedGround(outline, by))}
      />
      <Button variant="default" leftSection={<IconTractor aria-hidden />} onClick={() => void drawLine()}>
        {t('actions.tractor-ground')}
      </Button>
      <TrackSelect
        label={t('actions.tractor-track')}
        least={2}
        onLine={(line) => onChange(tractorGround(line, usualWidthM))}
      />
      <Button
        variant="default"
        leftSection={<IconPencil aria-hidden />}
        onClick={() => onChange({ by: 'typed', areaM2: 0 })}
      >
        {t('actions.type-ground')}
      </Button>
    </>
  );
}

interface TractorWidthProps {
  readonly ground: WorkedGround;
  readonly error: string | undefined;
  readonly onChange: (ground: WorkedGround) => void;
}

function TractorWidth({ ground: { line = [], widthM = usualWidthM }, error, onChange }: TractorWidthProps) {
  const { t, q } = useWords();
  return (
    <>
      <p>{t('actions.line', { length: q.distance(lineLengthM(line)) })}</p>
      <NumberInput
        label={t('actions.width')}
        clampBehavior="none"
        value={widthM}
        error={error}
        onChange={(width) => typeof width === 'number' && onChange(tractorGround(line, width))}
      />
    </>
  );
}
