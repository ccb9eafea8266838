import { localIsoDay } from '../../i18n/kazakhstan-time';
import { trainingMark } from '../operation/training-mark';
import { type WritableFormat, writers } from '../../formats/writers';
import type { AppContext } from '../app-context';
import { inSlices } from '../in-slices';
import type { OutputFile } from '../ports/file-output';
import type { GisChoice } from './gis-features';

/** Formats of files for other programs, the most useful first. */
export const gisFormats = [
  'geopackage',
  'geojson',
  'shapefile',
  'kmz',
  'kml',
  'gpx',
  'csv',
] as const satisfies readonly WritableFormat[];

export type GisFormat = (typeof gisFormats)[number];

/** Files for other programs. */
export function gisExportActions(context: AppContext) {
  const { ports, state } = context;
  return {
    /** A file ready to be saved or shared; undefined if it could not be made, and the person is told. */
    async make(format: GisFormat, choice: GisChoice): Promise<OutputFile | undefined> {
      const { records, season, settings, operation } = state.getState();
      const createdAt = ports.now().toISOString();
      const name = `${trainingMark(operation)}dala-${localIsoDay(ports.now())}`;
      const { endings, mediaType } = writers[format];
      try {
        const [{ gisFeatures }, { gisGround }] = await Promise.all([import('./gis-features'), import('./gis-ground')]);
        const ground = await inSlices(gisGround({ records, season }, choice, ports.now()));
        if (!ground) return undefined;
        const features = [...gisFeatures(records, choice, ground.ages), ...ground.features];
        const bytes = await ports.featureFiles.write(format, features, {
          name,
          createdAt,
          language: settings.language,
        });
        return { name: `${name}${endings[0]}`, mediaType, bytes };
      } catch {
        context.tell([{ code: 'gis-not-made', severity: 'error' }]);
        return undefined;
      }
    },
  };
}
