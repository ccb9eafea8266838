import { app } from './en/app';
import { welcome } from './en/welcome';
import { map } from './en/map';
import { mapView } from './en/map-view';
import { issuePolygon } from './en/issue-polygon';
import { areas } from './en/areas';

/** The words of the first screen, in English: these alone are read before the map can be used. */
export const enStart = {
  ...app,
  ...welcome,
  ...map,
  ...mapView,
  ...issuePolygon,
  ...areas,
} as const;
