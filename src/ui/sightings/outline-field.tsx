import { Button } from '@mantine/core';
import { IconPolygon, IconTrash } from '@tabler/icons-react';
import { polygonAreaM2 } from '../../geo/geodesic';
import type { Polygon } from '../../geo/polygon';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { OutlineWays } from './outline-ways';
import classes from './sightings.module.css';

interface OutlineFieldProps {
  readonly outline: Polygon | undefined;
  readonly onChange: (outline: Polygon | undefined) => void;
}

/** The ground that something takes: drawn or walked, with its area in square metres and hectares. */
export function OutlineField({ outline, onChange }: OutlineFieldProps) {
  const { t, q } = useWords();
  const tools = useMapTools();
  const edit = async (before: Polygon) => {
    const edited = await tools.editPolygon(before);
    if (edited) onChange(edited);
  };
  return (
    <section className={classes.position} aria-label={t('sighting-details.outline')}>
      {outline && (
        <p>
          {t('sighting-details.outline')}: <strong>{q.squareMetres(polygonAreaM2(outline))}</strong>
          {` · ${q.hectares(polygonAreaM2(outline))}`}
        </p>
      )}
      <div className={classes.pair}>
        {outline ? (
          <>
            <Button variant="default" leftSection={<IconPolygon aria-hidden />} onClick={() => void edit(outline)}>
              {t('sighting-details.edit-outline')}
            </Button>
            <Button variant="default" leftSection={<IconTrash aria-hidden />} onClick={() => onChange(undefined)}>
              {t('sighting-details.clear-outline')}
            </Button>
          </>
        ) : (
          <OutlineWays drawLabel={t('sighting-details.draw-outline')} onOutline={onChange} />
        )}
      </div>
    </section>
  );
}
