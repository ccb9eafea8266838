import type { RegionId } from '../../survey/survey-region';
import type { AppContext } from '../app-context';
import { featuresOf, type FileImport, type PolygonsAs } from './file-import';
import { importedRecords } from './imported-records';
import { namesDistrict, regionOf } from '../areas/imported-districts';

/** Files in: read, looked at, and stored only when the person says so. */
export function importActions(context: AppContext) {
  const { ports, state } = context;
  const update = (change: Partial<FileImport>) =>
    state.setState(({ fileImport }) => (fileImport ? { fileImport: { ...fileImport, ...change } } : {}));

  return {
    /** Reads files and shows what they hold. */
    async look(files: readonly File[]): Promise<void> {
      if (files.length === 0) return;
      state.setState({
        job: 'areas',
        selection: undefined,
        fileImport: { busy: true, readings: [], polygonsAs: 'area', pointsAs: 'nothing' },
      });
      const readings = await Promise.all(files.map((file) => ports.reader.read(file)));
      update({ busy: false, readings, polygonsAs: likelyNoun(readings, regionOf(state.getState().records)) });
    },

    choose: update,

    /** Stores what was looked at, as one edit that undo takes back. */
    async keep(): Promise<void> {
      const { fileImport, records } = state.getState();
      if (!fileImport) return;
      const made = await importedRecords(fileImport, { records, newId: ports.newId });
      const changes = made.map((record) => ({ op: 'put', record }) as const);
      const files = fileImport.readings.map(({ name }) => name).join(', ');
      const note = { key: 'edit.imported', values: { count: changes.length, files } } as const;
      if (changes.length > 0 && !(await context.commit({ note, changes }))) return;
      state.setState({ fileImport: undefined });
      context.tellDone('app.imported', { count: changes.length });
    },

    discard(): void {
      state.setState({ fileImport: undefined });
    },
  };
}

/** Polygons are districts where most of them carry a district's code or name. */
function likelyNoun(readings: FileImport['readings'], region: RegionId | undefined): PolygonsAs {
  const polygons = featuresOf(readings).filter(({ geometry }) => geometry.type === 'polygon');
  const districts = polygons.filter((feature) => namesDistrict(feature, region));
  return districts.length > polygons.length / 2 ? 'district' : 'area';
}
