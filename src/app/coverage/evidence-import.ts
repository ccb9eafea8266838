import type { Issue } from '../../survey/issue';
import type { AppContext } from '../app-context';
import type { ReadLog, ReadPhoto } from './found-evidence';
import type { SortieMatch } from './match-sortie';
import type { EvidenceImport } from './proposed-evidence';
import type { PhotoFiles } from './photo-files';

const firstAircraftId = 'm3e';
/** Files that are read at the same time. */
const atOnce = 4;

/** Logs and photos in: read where they lie, matched to sorties, and kept only when the person says so. */
export function evidenceImportActions(context: AppContext, photoFiles: PhotoFiles) {
  const { state } = context;
  let chosen: readonly File[] = [];
  const update = (change: Partial<EvidenceImport>) =>
    state.setState((before) =>
      before.evidenceImport ? { evidenceImport: { ...before.evidenceImport, ...change } } : {},
    );

  return {
    /** Reads logs and photos and proposes what they belong to. Nothing else of the files is taken. */
    async look(files: readonly File[]): Promise<void> {
      if (files.length === 0) return;
      chosen = files;
      const aircraftId = [...state.getState().records.plan.values()].at(-1)?.parameters.aircraftId ?? firstAircraftId;
      state.setState({
        job: 'review',
        evidenceImport: { busy: true, done: 0, files: files.length, proposed: [], issues: [], aircraftId },
      });
      const { logs, photos, issues } = await readAll(context, files, (done) => update({ done }));
      const [{ foundEvidence }, { matchSortie }] = await Promise.all([
        import('./found-evidence'),
        import('./match-sortie'),
      ]);
      const { records } = state.getState();
      const proposed = foundEvidence(logs, photos).map((found) => ({ found, match: matchSortie(found, records) }));
      update({ busy: false, proposed, issues });
    },

    choose: (change: Pick<EvidenceImport, 'aircraftId' | 'heightM'>) => update(change),

    /** Says what an evidence belongs to; undefined: to no sortie. */
    assign(index: number, sortie: { readonly planId: string; readonly code: string } | undefined): void {
      const now = state.getState().evidenceImport;
      if (!now) return;
      const match: SortieMatch | undefined = sortie && {
        planId: sortie.planId,
        sortieCode: sortie.code,
        matchedBy: 'person',
      };
      update({ proposed: now.proposed.map((one, i) => (i === index ? { ...one, match } : one)) });
    },

    discard(): void {
      chosen = [];
      state.setState({ evidenceImport: undefined });
    },

    /** Keeps evidence and the flights that it confirms, in one edit. False if that failed, which the person is told. */
    async keep(): Promise<boolean> {
      const now = state.getState().evidenceImport;
      if (!now || now.proposed.length === 0) return false;
      const { evidenceRecords } = await import('./evidence-records');
      const { changes, photos } = await evidenceRecords(now, state.getState().records);
      const note = { key: 'edit.evidence-kept', values: { count: now.proposed.length } } as const;
      if (changes.length > 0 && !(await context.commit({ note, changes }, photos))) return false;
      photoFiles.attach(chosen);
      chosen = [];
      state.setState({ evidenceImport: undefined });
      context.tellDone('evidence.kept', { count: now.proposed.length });
      return true;
    },
  };
}

interface ReadFiles {
  readonly logs: readonly ReadLog[];
  readonly photos: readonly ReadPhoto[];
  readonly issues: readonly Issue[];
}

async function readAll(
  { ports }: AppContext,
  files: readonly File[],
  onDone: (done: number) => void,
): Promise<ReadFiles> {
  const logs: ReadLog[] = [];
  const photos: ReadPhoto[] = [];
  const issues: Issue[] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    const group = files.slice(at, at + atOnce);
    const readings = await Promise.all(group.map((file) => ports.reader.read(file)));
    for (const [i, { content, issues: own }] of readings.entries()) {
      const file = group[i];
      if (!file) continue;
      const name = file.webkitRelativePath || file.name;
      issues.push(...own.filter(({ code }) => code !== 'photo-without-position'));
      if (content?.kind === 'photo') photos.push({ name, photo: content.photo, byteLength: file.size });
      else if (content?.kind === 'log') logs.push({ name, log: content.log });
      else if (content?.kind === 'features') {
        const { logFromFeatures } = await import('../../formats/logs/log-from-features');
        const { value } = logFromFeatures(content.file);
        if (value) logs.push({ name, log: value });
        else issues.push({ code: 'log-without-positions', severity: 'error', where: { file: name } });
      }
    }
    onDone(Math.min(files.length, at + atOnce));
  }
  return { logs, photos, issues };
}
