import type { LngLat } from '../../geo/lng-lat';
import { hasError } from '../../survey/issue';
import { checkMission } from './check-mission';
import { type Mission, textFile, type WrittenMission } from './mission';
import { flownLine, flownTransects } from './sortie-features';

/** A sortie as GeoJSON (RFC 7946): launch site, transects in flown order, and the whole flown line. Heights are properties. */
export function writeSortieGeojson(mission: Mission): WrittenMission {
  const issues = checkMission(mission);
  if (hasError(issues)) return { file: undefined, issues };
  const { sortie, plan, training } = mission;
  const named = { sortie: sortie.number, code: sortie.code, ...(training && { training }) };
  const whole = flownLine(sortie);
  const features = [
    feature(
      { type: 'Point', coordinates: digits(sortie.launch) },
      { role: 'launch', ...named, dala_id: `${sortie.code}/launch` },
    ),
    ...flownTransects(sortie).map(({ number, line }) =>
      feature(
        { type: 'LineString', coordinates: line.map(digits) },
        {
          role: 'transect',
          ...named,
          transect: number,
          swathM: plan.lineSpacingM,
          dala_id: `${sortie.code}/T${number}`,
        },
      ),
    ),
    feature(
      { type: 'LineString', coordinates: whole.map(({ position }) => digits(position)) },
      { role: 'sortie', ...named, heights_m: whole.map(({ heightM }) => heightM), dala_id: sortie.code },
    ),
  ];
  const text = `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
  return { file: textFile(mission, text, { ending: '.geojson', mediaType: 'application/geo+json' }), issues };
}

function feature(geometry: object, properties: object): object {
  return { type: 'Feature', properties, geometry };
}

/** Nine decimals, a tenth of a millimetre. */
function digits([lng, lat]: LngLat): number[] {
  return [Number(lng.toFixed(9)), Number(lat.toFixed(9))];
}
