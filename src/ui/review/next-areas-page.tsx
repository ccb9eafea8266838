import { Button } from '@mantine/core';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type NextArea, nextAreas } from '../../app/coverage/next-areas';
import type { DetectionLaw } from '../../coverage/detection';
import { targetClasses, type TargetClass } from '../../survey/calibration';
import { useApp, useAppState } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { RecordList, RecordRow } from '../controls/record-list';
import { Panel } from '../frame/panel';
import { useWords, type Words } from '../words-provider';
import { CalibrationForm } from './calibration-form';
import { CalibrationList } from './calibration-list';
import classes from './review.module.css';

const mostRows = 50;
const laws: readonly DetectionLaw[] = ['random', 'definite-range'];

/** Where one more search finds most for its flight time, with everything that it assumes. */
export function NextAreasPage({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const words = useWords();
  const { t, q } = words;
  const records = useAppState((state) => state.records);
  const season = useAppState((state) => state.season);
  const [target, setTarget] = useState<TargetClass>('stand');
  const [law, setLaw] = useState<DetectionLaw>('random');
  const [adding, setAdding] = useState(false);
  const next = useMemo(() => nextAreas({ records, season }, { target, law }), [records, season, target, law]);
  if (adding) return <CalibrationForm target={target} onDone={() => setAdding(false)} />;
  return (
    <Panel
      title={t('next.title')}
      onBack={onBack}
      action={
        <Button fullWidth leftSection={<IconRulerMeasure aria-hidden />} onClick={() => setAdding(true)}>
          {t('next.calibrate')}
        </Button>
      }
    >
      <ChoiceSelect
        label={t('next.target')}
        choices={targetClasses}
        nameOf={(one) => t(`next.target-${one}`)}
        chosen={target}
        onChoose={setTarget}
      />
      <ChoiceSelect
        label={t('next.law')}
        choices={laws}
        nameOf={(one) => t(`next.law-${one}`)}
        chosen={law}
        onChoose={setLaw}
      />
      {next.ranked.length === 0 && <p>{t('next.nothing')}</p>}
      <RecordList label={t('next.title')}>
        {next.ranked.slice(0, mostRows).map((one) => (
          <RecordRow
            key={one.id}
            title={one.area.name}
            facts={factsOf(one, words)}
            end={t('next.per-hour', { finds: q.number(one.findsPerHour, 3) })}
            onOpen={() => app.select({ kind: 'area', id: one.id })}
          />
        ))}
      </RecordList>
      <CalibrationList target={target} />
      <p className={classes.note}>
        {t('next.left-out', { plans: next.withoutPlan, calibrations: next.withoutCalibration })}
      </p>
      <p className={classes.note}>{t('next.assumptions')}</p>
    </Panel>
  );
}

/** Why an area stands where it stands in the list. */
function factsOf(one: NextArea, { t, q }: Words): string {
  const { area, containment, searched, next: pass, sightings, flightHours, sweepWidthM, spacingM } = one;
  return [
    t('next.containment', { share: q.percent(containment * 100, 1) }),
    t('next.pass', { share: q.percent(pass * 100) }),
    t('next.searched', { share: q.percent(searched * 100) }),
    t('next.sightings', { count: sightings }),
    ...(area.searchWeight === undefined ? [] : [t('next.weighted', { weight: q.number(area.searchWeight, 1) })]),
    q.duration(flightHours * 3600),
    t('next.widths', { sweep: q.metres(sweepWidthM), spacing: q.metres(spacingM) }),
  ].join(' · ');
}
