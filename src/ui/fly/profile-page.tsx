import { useEffect, useMemo, useState } from 'react';
import { sortieProfile } from '../../app/flying/sortie-profile';
import type { Sortie } from '../../survey/sortie';
import type { HeightGrid } from '../../terrain/height-grid';
import { useApp } from '../app-provider';
import { Fact, FactList } from '../controls/fact-list';
import { Panel } from '../frame/panel';
import { useWords } from '../words-provider';
import { ProfileChart } from './profile-chart';
import classes from './profile.module.css';

interface ProfilePageProps {
  readonly sortie: Sortie;
  readonly onBack: () => void;
}

/** The heights along a sortie. */
export function ProfilePage({ sortie, onBack }: ProfilePageProps) {
  const { t, q } = useWords();
  const app = useApp();
  const [ground, setGround] = useState<HeightGrid>();
  useEffect(() => {
    let wanted = true;
    const places = [sortie.launch, ...sortie.legs.flatMap(({ points }) => points.map(({ position }) => position))];
    void app.ground.gridOver(places).then((found) => wanted && setGround(found));
    return () => {
      wanted = false;
    };
  }, [app, sortie]);
  const profile = useMemo(
    () => sortieProfile(sortie, ground ? { groundAt: (place) => ground.heightAt(place) } : {}),
    [sortie, ground],
  );
  const keys = [
    ['flown', t('fly.profile-flown'), '5 4'],
    ['transect', t('fly.transects'), undefined],
    ...(profile.groundM ? ([['ground', t('fly.profile-ground'), undefined]] as const) : []),
  ] as const;
  return (
    <Panel title={t('fly.profile')} onBack={onBack}>
      <ProfileChart profile={profile} />
      <ul className={classes.key}>
        {keys.map(([name, words, dash]) => (
          <li key={name}>
            <svg viewBox="0 0 28 12" aria-hidden>
              <path d="M0 6h28" className={classes[name]} strokeWidth="3" strokeDasharray={dash} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
      <FactList>
        <Fact name={t('plan.path')}>{q.distance(sortie.lengthM)}</Fact>
        <Fact name={t('fly.profile-above')}>{q.metres(Math.max(...profile.flownM))}</Fact>
      </FactList>
      {!profile.groundM && <p className={classes.quiet}>{t('fly.profile-no-terrain')}</p>}
    </Panel>
  );
}
