import type { StartCatalogue } from '../message';
import { app } from './kk/app';
import { welcome } from './kk/welcome';
import { map } from './kk/map';
import { mapView } from './kk/map-view';
import { issuePolygon } from './kk/issue-polygon';
import { areas } from './kk/areas';

/** The words of the first screen. */
export const kkStart: StartCatalogue = {
  ...app,
  ...welcome,
  ...map,
  ...mapView,
  ...issuePolygon,
  ...areas,
};
