import type { StartCatalogue } from '../message';
import { app } from './ru/app';
import { welcome } from './ru/welcome';
import { map } from './ru/map';
import { mapView } from './ru/map-view';
import { issuePolygon } from './ru/issue-polygon';
import { areas } from './ru/areas';

/** The words of the first screen. */
export const ruStart: StartCatalogue = {
  ...app,
  ...welcome,
  ...map,
  ...mapView,
  ...issuePolygon,
  ...areas,
};
