import { useState } from 'react';
import { missionFormatGuides } from '../../formats/mission/mission-formats';
import { writeCoordinates } from '../../geo/coordinates/write-coordinates';
import type { MessageKey } from '../../i18n/message';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { sortieTransitHeight } from '../../survey/sortie-transit-height';
import { useAppState } from '../app-provider';
import { issueWords } from '../controls/issue-words';
import { PrintPage } from '../controls/print-page';
import { useWords } from '../words-provider';
import { SheetMap } from './sheet-map';
import classes from './sheet.module.css';
import { startingFormats } from './starting-formats';
import { useFindings } from './use-findings';

interface MissionSheetProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly onClose: () => void;
}

/** One sortie on one page of paper: map, figures, launch site, safety, what to check and what to set by hand. */
export function MissionSheet({ plan, sortie, onClose }: MissionSheetProps) {
  const { t, q } = useWords();
  const records = useAppState((state) => state.records);
  const training = useAppState(
    ({ operation }) => operation.phase === 'open' && operation.operation.nature === 'training',
  );
  const [madeAt] = useState(() => new Date());
  const areas = plan.areaIds.flatMap((id) => records.area.get(id) ?? []);
  const byHand = new Set(
    startingFormats(plan.parameters.aircraftId).flatMap((format) => missionFormatGuides[format].lostInFormat),
  );
  return (
    <PrintPage title={`${t('sheet.title')} ${sortie.code}`} onClose={onClose}>
      <header className={classes.head}>
        <div>
          <p>{t('sheet.title')}</p>
          <h1>{sortie.code}</h1>
          <p>{areas.map(({ name }) => name).join(', ')}</p>
        </div>
        {training && <p className={classes.training}>{t('sheet.training')}</p>}
        <p>{t('sheet.made', { at: q.dateTime(madeAt) })}</p>
      </header>
      <div className={classes.columns}>
        <SheetMap
          sortie={sortie}
          areas={areas.map(({ polygon }) => polygon)}
          noFly={[...records['no-fly-zone'].values()].map(({ polygon }) => polygon)}
        />
        <SheetFigures plan={plan} sortie={sortie} />
      </div>
      <h2>{t('sheet.launch')}</h2>
      <p>
        {writeCoordinates(sortie.launch, 'decimal')}
        <br />
        {writeCoordinates(sortie.launch, 'utm')}
      </p>
      <h2>{t('sheet.checks')}</h2>
      <SheetChecks plan={plan} sortie={sortie} />
      <h2>{t('sheet.settings')}</h2>
      <Ticks lines={settings(plan, sortie).map(({ name, value }) => `${t(name)}: ${value({ t, q })}`)} />
      {byHand.size > 0 && (
        <>
          <h2>{t('sheet.by-hand')}</h2>
          <Ticks lines={[...byHand].map((key) => t(key))} />
        </>
      )}
      <div className={classes.lines}>
        <span>{t('sheet.signed')}</span>
        <span>{t('sheet.remarks')}</span>
      </div>
    </PrintPage>
  );
}

function SheetFigures({ plan, sortie }: Omit<MissionSheetProps, 'onClose'>) {
  const { t, q } = useWords();
  const aircraft = findAircraft(plan.parameters.aircraftId);
  const camera = aircraft?.cameras.find(({ id }) => id === plan.parameters.cameraId);
  const transects = sortie.legs.filter(({ kind }) => kind === 'transect').length;
  const rows: readonly (readonly [MessageKey, string])[] = [
    ['sheet.aircraft', [aircraft && `${aircraft.maker} ${aircraft.model}`, camera?.name].filter(Boolean).join(', ')],
    ['fly.duration', q.duration(sortie.durationS)],
    ['plan.path', q.distance(sortie.lengthM)],
    ['fly.transects', q.number(transects)],
    ['plan.photos', q.number(sortie.photos)],
    ['plan.height', q.metres(plan.parameters.heightM)],
    ['plan.spacing', q.metres(plan.lineSpacingM, 1)],
    ['plan.heading', q.degrees(plan.headingDeg)],
  ];
  return (
    <table className={classes.facts}>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Permission, light, air and ground, and what the checks found, as known when the sheet was made. */
function SheetChecks({ plan, sortie }: Omit<MissionSheetProps, 'onClose'>) {
  const words = useWords();
  const { t, q } = words;
  const findings = useFindings(plan, sortie);
  if (!findings) return null;
  const { permission, issues } = findings;
  const { temperatureC, startsAt } = plan.parameters;
  const heights = sortie.legs.flatMap(({ points }) => points.map(({ heightM }) => heightM));
  const [lowM, highM] = [Math.min(...heights), Math.max(...heights)];
  const { number = '', telephone, to } = permission ?? {};
  const lines = [
    permission ? t('sheet.permission', { number }) : t('flying.no-permission'),
    telephone && t('flying.permission-call', { telephone }),
    to && t('sheet.permission-to', { at: q.dateTime(new Date(to)) }),
    startsAt && t('sheet.starts-at', { at: q.dateTime(new Date(startsAt)) }),
    temperatureC !== undefined && t('sheet.temperature', { temperature: q.number(temperatureC) }),
    highM - lowM > 1
      ? t('sheet.heights', { low: q.metres(lowM), high: q.metres(highM) })
      : t('sheet.one-height', { height: q.metres(highM) }),
    ...issues.map((issue) => issueWords(issue, words)),
  ];
  return <Ticks lines={[...new Set(lines.flatMap((one) => (one ? [one] : [])))]} />;
}

function Ticks({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={classes.ticks}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type Figures = Pick<ReturnType<typeof useWords>, 't' | 'q'>;

/** What the pilot compares with the controller before take-off. */
function settings(
  { parameters: { safety, heightM }, speedMS, photoDistanceM }: Plan,
  sortie: Sortie,
): readonly { readonly name: MessageKey; value(words: Figures): string }[] {
  const takesPhotos = photoDistanceM !== undefined && sortie.photos > 0;
  return [
    { name: 'plan.height', value: ({ q }) => q.metres(heightM) },
    { name: 'plan.speed', value: ({ q }) => q.speed(speedMS) },
    ...(takesPhotos
      ? ([
          { name: 'sheet.photo-distance', value: ({ q }) => q.metres(photoDistanceM, 1) },
          {
            name: 'sheet.interval',
            value: ({ t, q }) => t('sheet.seconds', { value: q.number(photoDistanceM / speedMS, 1) }),
          },
        ] satisfies readonly { name: MessageKey; value(words: Figures): string }[])
      : []),
    { name: 'safety.takeOffHeightM', value: ({ q }) => q.metres(safety.takeOffHeightM) },
    { name: 'safety.transitHeightM', value: ({ q }) => q.metres(sortieTransitHeight(sortie) ?? safety.transitHeightM) },
    { name: 'safety.returnHeightM', value: ({ q }) => q.metres(safety.returnHeightM) },
    { name: 'safety.lost-link', value: ({ t }) => t(`safety.action-${safety.lostLink}`) },
    { name: 'safety.finish', value: ({ t }) => t(`safety.action-${safety.finish}`) },
  ];
}
