import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Calibration, TargetClass } from '../../survey/calibration';
import { useApp, useAppState } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './review.module.css';

/** The sweep widths of a class of target, each with its source, to be taken away. */
export function CalibrationList({ target }: { readonly target: TargetClass }) {
  const app = useApp();
  const { t, q } = useWords();
  const all = useAppState((state) => state.records.calibration);
  const own = [...all.values()].filter((one) => one.target === target);
  if (own.length === 0) return null;
  const widths = ({ counts, sweepWidthM }: Calibration) =>
    sweepWidthM === undefined
      ? counts
          .map(({ found, missed, heightM }) =>
            t('calibration.counted', { found, all: found + missed, height: q.metres(heightM) }),
          )
          .join(' · ')
      : t('calibration.typed', { width: q.metres(sweepWidthM) });
  return (
    <section>
      <h3 className={classes.head}>{t('calibration.list')}</h3>
      {own.map((calibration) => {
        const aircraft = findAircraft(calibration.aircraftId);
        return (
          <div key={calibration.id} className={classes.removable}>
            <div>
              <p>{aircraft ? `${aircraft.maker} ${aircraft.model}` : calibration.aircraftId}</p>
              <p className={classes.note}>{`${widths(calibration)} · ${calibration.source}`}</p>
            </div>
            <ActionIcon
              size={48}
              variant="default"
              aria-label={t('calibration.delete', { source: calibration.source })}
              onClick={() => void app.calibrations.delete(calibration)}
            >
              <IconTrash aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
    </section>
  );
}
