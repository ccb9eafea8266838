import type { Job } from '../job';
import type { AppContext } from '../app-context';
import type { CardFile } from '../ports/card-picker';
import { cardReading, type CardReading } from './card-reading';
import type { SortieMatch } from './match-sortie';
import type { PhotoFiles } from './photo-files';
import type { EvidenceImport } from './proposed-evidence';

const firstAircraftId = 'm3e';

/** Logs and photos in: read where they lie, matched to sorties, and kept only when the person says so. */
export function evidenceImportActions(context: AppContext, photoFiles: PhotoFiles) {
  const { state, ports } = context;
  let reading: CardReading | undefined;
  const update = (change: Partial<EvidenceImport>) =>
    state.setState((before) =>
      before.evidenceImport ? { evidenceImport: { ...before.evidenceImport, ...change } } : {},
    );

  /** Reads on until the end, or until the card goes away, and proposes what was read so far. */
  async function readOn(): Promise<void> {
    const now = reading;
    if (!now) return;
    update({ busy: true, cardGone: false });
    const ended = await now.readOn((done) => update({ done }));
    const [{ foundEvidence }, { matchedEvidence }] = await Promise.all([
      import('./found-evidence'),
      import('./matched-evidence'),
    ]);
    if (now !== reading) return;
    const { records } = state.getState();
    const proposed = matchedEvidence(foundEvidence(now.logs, now.photos), records);
    update({ busy: false, proposed, issues: now.issues, cardGone: ended === 'card-gone' });
  }

  /** Reads the files of a card and proposes what they belong to. Nothing else of the files is taken. */
  async function lookAtCard(files: readonly CardFile[], job: Job = 'review'): Promise<void> {
    if (files.length === 0) return;
    const aircraftId = [...state.getState().records.plan.values()].at(-1)?.parameters.aircraftId ?? firstAircraftId;
    reading = cardReading(ports.reader, files);
    state.setState({
      job,
      evidenceImport: { busy: true, done: 0, files: files.length, proposed: [], issues: [], aircraftId },
    });
    await readOn();
  }

  return {
    /** The same of files that were chosen or dropped. */
    look: (files: readonly File[], job?: Job) => lookAtCard(cardFiles(files), job),

    /** Lets the person choose a card where the browser can, and reads it; `job` is where the answer shows. */
    async pickCard(job: Job): Promise<void> {
      await lookAtCard(await picked(context), job);
    },

    lookAtCard,

    /** Goes on where the card went away. */
    readOn,

    choose: (change: Pick<EvidenceImport, 'aircraftId' | 'heightM'>) => update(change),

    /** Says which card or disk holds the originals. */
    name: (volume: string) => update({ volume }),

    /** Says what an evidence belongs to; undefined: to no sortie. */
    async assign(index: number, sortie: { readonly planId: string; readonly code: string } | undefined): Promise<void> {
      const { withExpected } = await import('./matched-evidence');
      const { evidenceImport, records } = state.getState();
      const match: SortieMatch | undefined = sortie && {
        planId: sortie.planId,
        sortieCode: sortie.code,
        matchedBy: 'person',
      };
      const proposed = (evidenceImport?.proposed ?? []).map((one, i) => (i === index ? { ...one, match } : one));
      update({ proposed: withExpected(proposed, records) });
    },

    discard(): void {
      reading = undefined;
      state.setState({ evidenceImport: undefined });
    },

    /** Keeps evidence and the flights that it confirms, in one edit; ids of the evidence. Undefined if that failed, which the person is told. */
    async keep(): Promise<readonly string[] | undefined> {
      const now = state.getState().evidenceImport;
      if (!now || now.proposed.length === 0) return undefined;
      const { evidenceRecords } = await import('./evidence-records');
      const { changes, photos } = await evidenceRecords(now, state.getState().records);
      const note = { key: 'edit.evidence-kept', values: { count: now.proposed.length } } as const;
      if (changes.length > 0 && !(await context.commit({ note, changes }, photos))) return undefined;
      photoFiles.attach(reading?.files ?? []);
      reading = undefined;
      state.setState({ evidenceImport: undefined });
      context.tellDone('evidence.kept', { count: now.proposed.length });
      return changes.flatMap(({ record }) => (record.kind === 'flight-evidence' ? record.id : []));
    },
  };
}

/** The files of a card that the person chooses; none, and a word about it, where the card cannot be read. */
export async function picked({ ports, tell }: Pick<AppContext, 'ports' | 'tell'>): Promise<readonly CardFile[]> {
  try {
    return await ports.cards.pick();
  } catch {
    tell([{ code: 'card-not-read', severity: 'error' }]);
    return [];
  }
}

/** Files of an input as those of a card; hidden ones are left out, since computers leave copies of headers on cards. */
export function cardFiles(files: readonly File[]): readonly CardFile[] {
  return files
    .filter(({ name }) => !name.startsWith('.'))
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}
