import type { OperationContent } from '../app/example/example-operation';
import { gisFeatures, gisLayers } from '../app/files/gis-features';
import { recordsOf } from '../app/records';
import { paperForm } from '../app/sightings/paper-form';
import { writeMissions } from '../formats/mission/write-missions';
import type { ExportFeature } from '../formats/vector/record-features';
import { writeGeoJson } from '../formats/vector/write-geojson';
import { languages } from '../i18n/language';
import { loadCatalogue } from '../i18n/load-catalogue';
import { translator } from '../i18n/translator';
import { findAircraft } from '../survey/aircraft-catalogue';
import type { DalaRecord } from '../survey/dala-record';
import type { Plan } from '../survey/plan';

interface DemoFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

/** Operations as files: all records of each, the mission files of its first plan, and blank paper forms in every language. */
export async function demoFiles(operations: readonly OperationContent[]): Promise<readonly DemoFile[]> {
  const words = await Promise.all(
    languages.map(async (language) => ({ language, t: translator(language, await loadCatalogue(language)) })),
  );
  const forms: DemoFile = { name: 'paper-forms.html', bytes: paperForm(words, { isTraining: false }) };
  return [...(await Promise.all(operations.map(operationFiles))).flat(), forms];
}

async function operationFiles({ operation, records }: OperationContent): Promise<readonly DemoFile[]> {
  const training = operation.nature === 'training';
  const prefix = training ? 'TRAINING-' : '';
  const features = gisFeatures(recordsOf(records), { layers: gisLayers }).map((feature): ExportFeature => {
    const properties = { ...feature.properties, illustrative: true, ...(training && { training }) };
    return { ...feature, properties };
  });
  const [plan] = records.filter((record) => record.kind === 'plan');
  return [
    {
      name: `${prefix}${operation.id}-operation.geojson`,
      bytes: writeGeoJson(features, { name: `${operation.name} (illustrative)` }),
    },
    ...(plan ? await missionFiles(plan, records, { training }) : []),
  ];
}

/** Formats that the example shows: one for a controller, one for every map program. */
const demoFormats = ['wpml', 'kml'] as const;

async function missionFiles(
  plan: Plan,
  records: readonly DalaRecord[],
  { training }: { readonly training: boolean },
): Promise<readonly DemoFile[]> {
  const aircraft = findAircraft(plan.parameters.aircraftId);
  if (!aircraft) throw new Error(`The catalogue has no aircraft "${plan.parameters.aircraftId}".`);
  const camera = aircraft.cameras.find(({ id }) => id === plan.parameters.cameraId);
  const noFly = records.filter((record) => record.kind === 'no-fly-zone');
  const common = { plan, aircraft, ...(camera && { camera }), noFly, createdAt: '2026-06-01T09:00:00+05:00', training };
  const written = await Promise.all(
    plan.sorties.flatMap((sortie) => demoFormats.map((format) => writeMissions(format, { ...common, sortie }))),
  );
  return written.flat().flatMap(({ file }) => (file ? [{ name: file.fileName, bytes: file.bytes }] : []));
}
