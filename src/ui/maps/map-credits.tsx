import { useAppState } from '../app-provider';
import { mapCredit } from './map-facts';
import classes from './maps.module.css';

/** Who is to be credited for the maps that are shown, as their licences ask. */
export function MapCredits() {
  const maps = useAppState((state) => state.maps);
  const credits = new Set(maps.filter(({ look }) => look.isShown).flatMap((map) => mapCredit(map) ?? []));
  return credits.size === 0 ? null : <p className={classes.credits}>{[...credits].join(' · ')}</p>;
}
