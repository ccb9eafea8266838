import { Button, NumberInput } from '@mantine/core';
import { IconCurrentLocation, IconMapPin, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { type LaunchCheck, launchCheck } from '../../app/flying/launch-check';
import { distanceM } from '../../geo/geodesic';
import type { LngLat } from '../../geo/lng-lat';
import type { LaunchSite } from '../../survey/launch-site';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import { useApp, useAppState } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { useCoordinates } from '../controls/use-coordinates';
import { typedFigure } from '../controls/typed-figure';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import classes from './fly.module.css';

interface LaunchCheckPageProps {
  readonly plan: Plan;
  readonly sortie: Sortie;
  readonly onBack: () => void;
}

/** Compares where the device stands with where the sortie takes off, and rewrites the sortie for this place. */
export function LaunchCheckPage({ plan, sortie, onBack }: LaunchCheckPageProps) {
  const app = useApp();
  const { t } = useWords();
  const tools = useMapTools();
  const { fix, fixFailure } = useAppState((state) => state);
  const sites = useAppState((state) => state.records['launch-site']);
  const [here, setHere] = useState<number>();
  const [asked, setAsked] = useState(false);
  const elevationM = elevationAt(sites, sortie.launch);
  const check = fix && launchCheck({ place: sortie.launch, elevationM }, { place: fix.place, elevationM: here });
  const move = (place: LngLat) => void app.resuming.moveLaunch(plan, sortie, place);
  return (
    <Panel
      title={t('fly.check')}
      onBack={onBack}
      action={
        check && !check.fits && fix ? (
          <Button fullWidth color="red" leftSection={<IconRefresh aria-hidden />} onClick={() => move(fix.place)}>
            {t('fly.check-rewrite')}
          </Button>
        ) : (
          <FollowButton isFound={fix !== undefined} onAsk={() => setAsked(true)} />
        )
      }
    >
      <p className={classes.note}>{t('fly.check-why')}</p>
      {check && <Verdict check={check} />}
      {asked && !fix && !fixFailure && <p className={classes.note}>{t('fly.check-waiting')}</p>}
      {!fix && fixFailure && <p className={classes.bad}>{t('fly.check-denied')}</p>}
      <LaunchFacts launch={sortie.launch} elevationM={elevationM} check={check} />
      {elevationM !== undefined && (
        <NumberInput
          label={t('fly.check-here')}
          description={t('fly.check-here-hint')}
          suffix={` ${t('unit.m')}`}
          min={-200}
          max={8000}
          value={here ?? ''}
          onChange={(value) => setHere(typedFigure(value))}
        />
      )}
      <Button
        variant="default"
        leftSection={<IconMapPin aria-hidden />}
        onClick={() => void tools.pickPlace().then((place) => place && move(place))}
      >
        {t('fly.check-pick')}
      </Button>
    </Panel>
  );
}

interface FollowButtonProps {
  readonly isFound: boolean;
  readonly onAsk: () => void;
}

/** Asks where the device is; once that is found, the place fits. */
function FollowButton({ isFound, onAsk }: FollowButtonProps) {
  const app = useApp();
  const { t } = useWords();
  return (
    <Button
      fullWidth
      leftSection={<IconCurrentLocation aria-hidden />}
      onClick={() => {
        app.position.follow();
        onAsk();
      }}
      disabled={isFound}
    >
      {isFound ? t('fly.check-fits') : t('fly.check-start')}
    </Button>
  );
}

interface LaunchFactsProps {
  readonly launch: LngLat;
  readonly elevationM: number | undefined;
  readonly check: LaunchCheck | undefined;
}

/** Where the sortie takes off, and how far from there the device stands. */
function LaunchFacts({ launch, elevationM, check }: LaunchFactsProps) {
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const fix = useAppState((state) => state.fix);
  return (
    <FactList>
      <Fact name={t('fly.launch')}>{coordinates(launch)}</Fact>
      {elevationM !== undefined && <Fact name={t('areas.elevation')}>{q.metres(elevationM)}</Fact>}
      {check && <Fact name={t('fly.check-off')}>{q.distance(check.offM)}</Fact>}
      {fix && <Fact name={t('fly.check-accuracy')}>{q.metres(fix.accuracyM)}</Fact>}
      {check?.higherM !== undefined && <Fact name={t('fly.check-higher')}>{q.metres(check.higherM)}</Fact>}
    </FactList>
  );
}

function Verdict({ check }: { readonly check: LaunchCheck }) {
  const { t } = useWords();
  return (
    <p className={check.fits ? classes.good : classes.bad} role="status">
      {t(check.fits ? 'fly.check-fits' : 'fly.check-red')}
    </p>
  );
}

/** A sortie takes off at a launch site of the operation if one lies this near, m. */
const sameSiteM = 1;

function elevationAt(sites: ReadonlyMap<string, LaunchSite>, place: LngLat): number | undefined {
  return [...sites.values()].find(({ position }) => distanceM(position, place) < sameSiteM)?.elevationM;
}
