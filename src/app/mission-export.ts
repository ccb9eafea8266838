import type { MissionFormat } from '../formats/mission/mission-formats';
import type { Mission, MissionFile } from '../formats/mission/mission';
import { findAircraft } from '../survey/aircraft-catalogue';
import type { Issue } from '../survey/issue';
import type { Plan } from '../survey/plan';
import type { Sortie } from '../survey/sortie';
import type { AppContext } from './app-context';
import { localIsoTime } from './local-iso-time';
import { planCode } from './plan-code';
import type { OutputFile } from './ports/file-output';

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

  async function write(
    missions: readonly Mission[],
    formats: readonly MissionFormat[],
  ): Promise<readonly MissionFile[]> {
    const { writeMission } = await import('../formats/mission/mission-formats');
    const written = await Promise.all(
      missions.flatMap((mission) => formats.map((format) => writeMission(format, mission))),
    );
    tellOnce(written.flatMap(({ issues }) => issues));
    return written.flatMap(({ file }) => file ?? []);
  }

  /** The same word on every sortie is said once. */
  function tellOnce(issues: readonly Issue[]): void {
    context.tell([...new Map(issues.map((issue) => [issue.code, issue])).values()]);
  }

  return {
    /**
     * One file ready to be saved or shared: the sortie's mission file, or a zip where there are several.
     * Undefined if nothing could be written; the person is told why.
     */
    async make(plan: Plan, formats: readonly MissionFormat[], code?: string): Promise<OutputFile | undefined> {
      const files = await write(missionsOf(plan, code), formats);
      const [only] = files;
      if (!only) return undefined;
      if (files.length === 1) return { name: only.fileName, mediaType: only.mediaType, bytes: only.bytes };
      const { zipMissions } = await import('../formats/mission/zip-missions');
      const name = code ?? planCode(plan);
      const zip = zipMissions(files, name);
      return { name: zip.fileName, mediaType: zip.mediaType, bytes: zip.bytes };
    },

    async save(file: OutputFile): Promise<void> {
      await ports.files.save(file);
      context.tellDone('app.file-saved', { file: file.name });
    },

    canShare: (file: OutputFile) => ports.files.canShare(file),

    async share(file: OutputFile): Promise<void> {
      if ((await ports.files.share(file)) === 'shared') context.tellDone('app.file-shared', { file: file.name });
    },
  };
}
