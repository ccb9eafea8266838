import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import {
  breakAtLine,
  breakAtPhoto,
  breakAtPlace,
  breakAtWaypoint,
  type BreakPoint,
  placeOfBreak,
} from '../../app/flying/break-point';
import type { LngLat } from '../../geo/lng-lat';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useCoordinates } from '../controls/use-coordinates';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

const ways = ['photo', 'line', 'waypoint', 'place'] as const;

/** Where a flight ended, as a person said it. */
export interface SaidBreak {
  readonly way: (typeof ways)[number];
  readonly number?: number;
  readonly picked?: LngLat;
}

interface ResumeBreakProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly said: SaidBreak;
  readonly onSaid: (said: SaidBreak) => void;
}

/** Says where a flight ended: by its last photo, its last waypoint, or a tap on the line. */
export function ResumeBreak({ plan, sortie, said, onSaid }: ResumeBreakProps) {
  const { t } = useWords();
  const coordinates = useCoordinates();
  const tools = useMapTools();
  const { way, number, picked } = said;
  const lines = sortie.legs.filter(({ kind }) => kind === 'transect').length;
  const from = saidBreak(plan, sortie, said);
  const place = from && placeOfBreak(sortie, from);
  const pick = async () => {
    const chosen = await tools.pickPlace();
    if (chosen) onSaid({ way, picked: chosen });
  };
  return (
    <>
      <div className={classes.group}>
        <span>{t('fly.resume-by')}</span>
        <SegmentedControl
          size="md"
          fullWidth
          aria-label={t('fly.resume-by')}
          value={way}
          onChange={(value) => onSaid({ way: value, ...(picked && { picked }) })}
          data={ways
            .filter((one) => one !== 'photo' || takesPhotos(plan, sortie))
            .map((value) => ({ value, label: t(`flying.until-${value}`) }))}
        />
      </div>
      {way === 'place' ? (
        <Button variant="default" leftSection={<IconMapPin aria-hidden />} onClick={() => void pick()}>
          {t('fly.resume-pick')}
        </Button>
      ) : (
        <NumberInput
          label={way === 'line' ? t('flying.until-line-number', { count: lines }) : t(`fly.resume-${way}-number`)}
          {...(way !== 'line' && { description: t(`fly.resume-${way}-hint`, { count: sortie.photos }) })}
          min={1}
          max={way === 'photo' ? sortie.photos : way === 'line' ? lines : 65_535}
          allowDecimal={false}
          value={number ?? ''}
          onChange={(value) => onSaid({ way, ...(typeof value === 'number' && { number: value }) })}
        />
      )}
      {place && <p className={classes.note}>{t('fly.resume-picked', { place: coordinates(place) })}</p>}
    </>
  );
}

/** Whether the photos of a sortie are counted. */
export function takesPhotos({ photoDistanceM }: Plan, { photos }: Sortie): boolean {
  return photoDistanceM !== undefined && photos > 0;
}

/** The place on the sortie that was said, if it has it. */
export function saidBreak(
  { photoDistanceM }: Plan,
  sortie: Sortie,
  { way, number, picked }: SaidBreak,
): BreakPoint | undefined {
  if (way === 'place') return picked && breakAtPlace(sortie, picked);
  if (number === undefined) return undefined;
  if (way === 'line') return breakAtLine(sortie, number);
  if (way === 'waypoint') return breakAtWaypoint(sortie, number);
  return photoDistanceM === undefined ? undefined : breakAtPhoto(sortie, number, photoDistanceM);
}
