import type { MissionFormat } from '../../formats/mission/mission-formats';
import type { Mission, MissionFile, WrittenMission } from '../../formats/mission/mission';
import { findAircraft } from '../../survey/aircraft-catalogue';
import type { Issue } from '../../survey/issue';
import type { Plan } from '../../survey/plan';
import type { Sortie } from '../../survey/sortie';
import type { AppContext } from '../app-context';
import { trainingMark } from '../operation/training-mark';
import { keepRecord } from '../keep-record';
import { localIsoTime } from '../../i18n/kazakhstan-time';
import { planCode } from '../planning/plan-code';
import type { OutputFile } from '../ports/file-output';

/** What came of making files: one to save or share, or none; and everything to say about it, each thing once. */
export interface MadeFile {
  readonly file: OutputFile | undefined;
  readonly issues: readonly Issue[];
}

/** The plan that a file was made of, or one sortie of it. */
interface FileOf {
  readonly plan: Plan;
  readonly code?: string | undefined;
}

/** Mission files out: for one sortie or a whole plan, saved, or made ready for the share sheet. */
export function missionExportActions(context: AppContext) {
  const { ports, state } = context;

  /** The missions of a plan's sorties, all or only one. */
  function missionsOf(plan: Plan, code?: string): readonly Mission[] {
    const { records, operation, settings } = state.getState();
    const aircraft = findAircraft(plan.parameters.aircraftId);
    if (!aircraft) throw new Error(`The catalogue has no aircraft "${plan.parameters.aircraftId}".`);
    const camera = aircraft.cameras.find(({ id }) => id === plan.parameters.cameraId);
    const sorties = code === undefined ? plan.sorties : plan.sorties.filter((sortie) => sortie.code === code);
    return sorties.map((sortie: Sortie) => ({
      sortie,
      plan,
      aircraft,
      ...(camera && { camera }),
      noFly: [...records['no-fly-zone'].values()],
      areas: plan.areaIds.flatMap((id) => records.area.get(id) ?? []).map(({ polygon }) => polygon),
      createdAt: localIsoTime(ports.now()),
      training: operation.phase === 'open' && operation.operation.nature === 'training',
      language: settings.language,
    }));
  }

  async function write(missions: readonly Mission[], formats: readonly MissionFormat[]) {
    const { writeMissions } = await import('../../formats/mission/write-missions');
    const written = await Promise.all(
      missions.flatMap((mission) => formats.map((format) => writeMissions(format, mission))),
    );
    return written.flat();
  }

  /** The plan's areas as templates in which DJI's controller draws a grid of its own, beside the sorties of a whole plan. */
  async function writeAreas(missions: readonly Mission[], plan: Plan): Promise<readonly WrittenMission[]> {
    const [first] = missions;
    if (!first) return [];
    const { writeWpmlArea } = await import('../../formats/mission/wpml-area');
    const { area } = state.getState().records;
    return plan.areaIds
      .flatMap((id) => area.get(id) ?? [])
      .map(({ code, polygon }) => writeWpmlArea(first, polygon, code));
  }

  const zipName = (plan: Plan, code: string | undefined) =>
    `${trainingMark(state.getState().operation)}${code ?? planCode(plan)}`;

  async function noteMade(of: FileOf | undefined): Promise<void> {
    const plan = of && state.getState().records.plan.get(of.plan.id);
    if (!plan) return;
    const at = localIsoTime(ports.now());
    const made = plan.sorties.filter(({ code }) => of.code === undefined || code === of.code);
    const filesMadeAt = { ...plan.filesMadeAt, ...Object.fromEntries(made.map(({ code }) => [code, at])) };
    await keepRecord(context, { ...plan, filesMadeAt }, { key: 'edit.files-made', values: { code: planCode(plan) } });
  }

  return {
    /** The sortie's mission file, or a zip where there are several (of sorties, formats, or parts that a controller holds); DJI files of a whole plan bring its areas as templates. */
    async make(plan: Plan, formats: readonly MissionFormat[], code?: string): Promise<MadeFile> {
      const missions = missionsOf(plan, code);
      const withAreas = code === undefined && formats.includes('wpml');
      const written = [...(await write(missions, formats)), ...(withAreas ? await writeAreas(missions, plan) : [])];
      const files = written.flatMap(({ file }) => file ?? []);
      const issues = eachOnce(written.flatMap((one) => one.issues));
      const [only] = files;
      if (!only) return { file: undefined, issues };
      if (files.length === 1) return { file: toOutput(only), issues };
      const { zipMissions } = await import('../../formats/mission/zip-missions');
      return { file: toOutput(zipMissions(files, zipName(plan, code))), issues };
    },

    /** `of` says what the file was made of, so that it is known which sorties have files. */
    async save(file: OutputFile, of?: FileOf): Promise<void> {
      await ports.files.save(file);
      context.tellDone('app.file-saved', { file: file.name });
      await noteMade(of);
    },

    canShare: (file: OutputFile) => ports.files.canShare(file),

    async share(file: OutputFile, of?: FileOf): Promise<void> {
      if ((await ports.files.share(file)) !== 'shared') return;
      context.tellDone('app.file-shared', { file: file.name });
      await noteMade(of);
    },
  };
}

/** One issue of each code; sorties that were cut are counted together, with the files that they became, for each limit. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const issue of issues) {
    const { code, values = {} } = issue;
    const isSplit = code === 'mission-split';
    const key = isSplit ? `${code} ${String(values.limit)}` : code;
    const before = found.get(key)?.values ?? {};
    const sum = (name: string) => Number(before[name] ?? 0) + Number(values[name] ?? 0);
    found.set(key, isSplit ? { ...issue, values: { ...values, sorties: sum('sorties'), files: sum('files') } } : issue);
  }
  return [...found.values()];
}

function toOutput({ fileName, mediaType, bytes }: MissionFile): OutputFile {
  return { name: fileName, mediaType, bytes };
}
