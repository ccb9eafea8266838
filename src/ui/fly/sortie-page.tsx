import { Suspense, useState } from 'react';
import { nextBattery } from '../../app/flying/batteries';
import { checklistOf } from '../../app/flying/checklists';
import { flightsOf } from '../../app/flying/flights';
import { findAircraft } from '../../survey/aircraft-catalogue';
import { type Flight, isInTheAir } from '../../survey/flight';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { late } from '../controls/late';
import { useAfterFirstPicture } from '../controls/use-after-first-picture';
import { useNow } from '../controls/use-now';
import { Panel } from '../frame/panel';
import { PhotoPointsSwitch } from '../plan/photo-points-switch';
import { useWords } from '../words-provider';
import { useFindings } from './use-findings';
import { IssueList } from '../controls/issue-list';
import { Remarks } from '../controls/remarks';
import { BeforeTakeOff } from './before-take-off';
import { FlightButtons } from './flight-buttons';
import { FlightCard } from './flight-card';
import { FlownFlights } from './flown-flights';
import { ForgottenLanding, isLate } from './forgotten-landing';
import { SortieFacts } from './sortie-facts';
import { SortieFile } from './sortie-file';
import { SortiePhotos } from './sortie-photos';
import { type SortiePart, SortieTodo } from './sortie-todo';
import { takeOffChoice, TakeOffFields } from './take-off-fields';

const ExportDialog = late(() => import('./export-dialog'), 'ExportDialog');
const MissionSheet = late(() => import('./mission-sheet'), 'MissionSheet');
const ProfilePage = late(() => import('./profile-page'), 'ProfilePage');
const ResumePage = late(() => import('./resume-page'), 'ResumePage');
const LaunchCheckPage = late(() => import('./launch-check-page'), 'LaunchCheckPage');
const ChecklistPage = late(() => import('./checklist-page'), 'ChecklistPage');
const LandingPage = late(() => import('./landing-page'), 'LandingPage');
const PastFlightPage = late(() => import('./past-flight-page'), 'PastFlightPage');

interface SortiePageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
}

type Part = SortiePart | 'landing' | 'no-take-off' | 'forgotten' | 'paper';

/** One sortie: take-off and landing, what the pilot has to know, its file, and what is done before and after the flight. */
export function SortiePage({ plan, sortie }: SortiePageProps) {
  const app = useApp();
  const [over, setOver] = useState<'export' | 'sheet'>();
  const [part, setPart] = useState<Part>();
  const [chosen, setChosen] = useState<Flight>();
  const records = useAppState((state) => state.records);
  const flights = flightsOf(records, sortie.code);
  const up = flights.find(isInTheAir);
  const told = chosen && (records.flight.get(chosen.id) ?? chosen);
  const airframe = findAircraft(plan.parameters.aircraftId)?.airframe;
  const back = () => setPart(undefined);
  const land = async () => {
    if (!up) return setPart('no-take-off');
    if (!(await app.flights.land(up))) return setPart('forgotten');
    setChosen(up);
    setPart('landing');
  };
  const tell = (flight: Flight) => {
    setChosen(flight);
    setPart('landing');
  };
  const page = (
    <SortieFirst
      plan={plan}
      sortie={sortie}
      flights={flights}
      onLand={() => void land()}
      onPart={setPart}
      onOver={setOver}
      onTell={tell}
    />
  );
  return (
    <>
      <Suspense fallback={page}>
        {part === undefined && page}
        {part === 'profile' && <ProfilePage sortie={sortie} onBack={back} />}
        {part === 'resume' && <ResumePage plan={plan} sortie={sortie} onBack={back} />}
        {part === 'check' && <LaunchCheckPage plan={plan} sortie={sortie} onBack={back} />}
        {part === 'checklist' && airframe && (
          <ChecklistPage plan={plan} sortie={sortie} airframe={airframe} onBack={back} />
        )}
        {part === 'landing' && told && <LandingPage plan={plan} sortie={sortie} flight={told} onBack={back} />}
        {part === 'no-take-off' && <PastFlightPage plan={plan} sortie={sortie} source="landing" onBack={back} />}
        {part === 'paper' && <PastFlightPage plan={plan} sortie={sortie} source="paper" onBack={back} />}
        {part === 'forgotten' && up && (
          <PastFlightPage plan={plan} sortie={sortie} flight={up} source="forgotten" onBack={back} />
        )}
      </Suspense>
      <Suspense>
        {over === 'export' && <ExportDialog plan={plan} code={sortie.code} onClose={() => setOver(undefined)} />}
        {over === 'sheet' && <MissionSheet plan={plan} sortie={sortie} onClose={() => setOver(undefined)} />}
      </Suspense>
    </>
  );
}

interface SortieFirstProps extends SortiePageProps {
  readonly flights: readonly Flight[];
  readonly onLand: () => void;
  readonly onPart: (part: Part) => void;
  readonly onOver: (over: 'export' | 'sheet') => void;
  readonly onTell: (flight: Flight) => void;
}

function SortieFirst({ plan, sortie, flights, onLand, onPart, onOver, onTell }: SortieFirstProps) {
  const app = useApp();
  const { t } = useWords();
  const records = useAppState((state) => state.records);
  const [typed, setTyped] = useState(() => {
    const last = [...records.flight.values()].at(-1);
    return {
      battery: nextBattery(records)?.label ?? '',
      offPct: last?.batteryAtTakeOffPct,
      aircraftName: last?.aircraftName ?? '',
    };
  });
  const now = useNow(30_000);
  const hasRest = useAfterFirstPicture();
  const findings = useFindings(plan, sortie);
  const up = flights.find(isInTheAir);
  const ticked = checklistOf(records, sortie.code)?.ticks.length ?? 0;
  return (
    <Panel
      title={sortie.code}
      onBack={() => app.select({ kind: 'plan', id: plan.id })}
      action={
        <FlightButtons
          up={up}
          onTakeOff={() => void app.flights.takeOff(plan, sortie, takeOffChoice(typed))}
          onLand={onLand}
        />
      }
    >
      {up && isLate({ flight: up, sortie }, now) && (
        <ForgottenLanding of={{ flight: up, sortie }} onType={() => onPart('forgotten')} />
      )}
      {up && <FlightCard of={{ flight: up, plan, sortie }} />}
      {!up && <BeforeTakeOff sortie={sortie} findings={findings} />}
      {!up && <TakeOffFields typed={typed} onTyped={setTyped} />}
      <IssueList issues={findings?.issues ?? []} />
      {!up && <SortieFile plan={plan} code={sortie.code} />}
      <FlownFlights
        title={t('flying.was-flown')}
        flights={flights.filter((flight) => !isInTheAir(flight))}
        onOpen={onTell}
      />
      {hasRest && (
        <>
          <SortiePhotos code={sortie.code} wasFlown={flights.some((flight) => !isInTheAir(flight))} />
          <SortieTodo plan={plan} ticked={ticked} onPart={onPart} onOver={onOver} />
          <SortieFacts plan={plan} sortie={sortie} />
          <PhotoPointsSwitch />
          <Remarks about={{ kind: 'plan', id: plan.id, sortieCode: sortie.code }} />
        </>
      )}
    </Panel>
  );
}
