import { useEffect, useState } from 'react';
import type { LngLat } from '../../geo/lng-lat';
import { useApp } from '../app-provider';
import { useStartWords } from '../words-provider';
import classes from './map-view.module.css';

type Profile = NonNullable<Awaited<ReturnType<ReturnType<typeof useApp>['ground']['along']>>>;

const [width, height] = [320, 56];

/** The ground along a measured line, lowest to highest, where the device has heights. */
export function MeasuredGround({ line }: { readonly line: readonly LngLat[] }) {
  const app = useApp();
  const { t, q } = useStartWords();
  const [profile, setProfile] = useState<Profile>();
  useEffect(() => {
    let wanted = true;
    void app.ground.along(line).then((found) => wanted && setProfile(found));
    return () => {
      wanted = false;
    };
  }, [app, line]);
  const heights = profile?.flatMap(({ groundM }) => groundM ?? []) ?? [];
  if (!profile || heights.length < 2) return null;
  const [lowestM, highestM] = [Math.min(...heights), Math.max(...heights)];
  const words = t('tool.ground-along', { lowest: q.metres(lowestM), highest: q.metres(highestM) });
  return (
    <figure className={classes.ground}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={words}>
        <path d={pathOf(profile, lowestM, Math.max(1, highestM - lowestM))} />
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}

/** Height over distance; broken where the height is not known. */
function pathOf(profile: Profile, lowestM: number, spanM: number): string {
  const lengthM = Math.max(1, profile.at(-1)?.alongM ?? 1);
  let isBroken = true;
  return profile
    .map(({ alongM, groundM }) => {
      if (groundM === undefined) {
        isBroken = true;
        return '';
      }
      const command = isBroken ? 'M' : 'L';
      isBroken = false;
      const up = height - 4 - ((groundM - lowestM) / spanM) * (height - 8);
      return `${command}${((alongM / lengthM) * width).toFixed(1)} ${up.toFixed(1)}`;
    })
    .join('');
}
