import { useDeferredValue, useMemo } from 'react';
import type { AppState, Selection } from '../../app/app-state';
import type { PlanDraft } from '../../app/planning/plan-draft';
import type { FeatureRef } from '../../map/feature-ref';
import { type MapContent, mapLayers } from '../../map/map-content';
import { cardContent } from './card-content';
import { importContent } from './import-content';
import { useAppState } from '../app-provider';
import { useStartWords } from '../words-provider';
import { useAircraft } from './use-aircraft';
import { useCut } from './use-cut';
import { useGround } from './use-ground';
import { useGrounds } from '../maps/use-grounds';
import { useReferences } from '../maps/use-references';
import { useShownUntil } from './use-shown-until';
import { usePermissions } from './use-permissions';
import { usePatternAim } from './use-pattern-aim';
import { usePhotoPoints } from './use-photo-points';
import { useTracks } from './use-tracks';

/** What the map shows of the state: everything, with the plan in hand in colours. */
export function useMapContent(): MapContent {
  const records = useAppState((state) => state.records);
  const selection = useAppState((state) => state.selection);
  const draft = useAppState((state) => (state.job === 'plan' ? state.planDraft : undefined));
  const fix = useAppState((state) => state.fix);
  const areas = useAgedAreas(records);
  const lists = useRecordLists(records);
  const previews = usePreviews();
  const { sightings, sensors } = useShownUntil(records);
  const approaches = useMemo(
    () => [...records.approach.values()].map(({ id, line }) => ({ id, parts: [line] })),
    [records.approach],
  );
  const { inHand, planned, shownId } = planInHand(draft, selection, records);
  const plans = useMemo(() => [...records.plan.values()].filter(({ id }) => id !== shownId), [records.plan, shownId]);
  const sorties = planned?.sorties;
  const highlighted = draft?.highlighted;
  const cut = useCut(draft);
  const tracks = useTracks();
  const aim = usePatternAim(inHand);
  const lines = useMemo(() => [...approaches, ...tracks, ...aim.tracks], [approaches, tracks, aim.tracks]);
  const selected = useMemo(
    () => (highlighted === undefined ? featureOf(selection) : ({ kind: 'sortie', id: highlighted } as const)),
    [highlighted, selection],
  );
  const photoPoints = usePhotoPoints(sorties, planned?.photoDistanceM, selected);
  const permissions = usePermissions(sorties);
  const aircraft = useAircraft();
  const ground = useGround();
  const { t } = useStartWords();
  const groundPoint = useAppState((state) => (state.job === 'review' ? state.groundPoint : undefined));
  const marks = useMemo(() => groundPoint && [{ place: groundPoint, label: t('ground.point') }], [groundPoint, t]);
  const [tileMaps, references] = [useGrounds(), useReferences()];
  const switchedOff = useAppState((state) => state.settings.hiddenLayers);
  const hidden = useMemo(() => mapLayers.filter((layer) => switchedOff?.includes(layer)), [switchedOff]);
  return {
    tileMaps,
    references,
    hidden,
    ...lists,
    ...(ground && { ground }),
    ...(marks && { marks }),
    areas,
    ...permissions,
    sensors,
    tracks: lines,
    ...(aim.marks && { marks: aim.marks }),
    sightings,
    plans,
    ...(sorties && { sorties }),
    ...cut,
    ...(photoPoints && { photoPoints }),
    ...(aircraft && { aircraft }),
    ...(fix && { position: fix }),
    ...(selected && { selected }),
    ...previews,
  };
}

/** Areas with the age of their ground, where it is looked at. */
function useAgedAreas({ area: areas }: AppState['records']) {
  const ages = useDeferredValue(useAppState((state) => (state.job === 'review' ? state.review.ages : undefined)));
  return useMemo(
    () =>
      [...areas.values()].map((area) => {
        const state = ages?.get(area.id);
        return { area, ...(state && { state }) };
      }),
    [areas, ages],
  );
}

/** Records that lie on the map as they are: a list stays the same one while its records do. */
function useRecordLists({ district, 'no-fly-zone': zone, 'launch-site': site, obstacle }: AppState['records']) {
  const districts = useMemo(() => [...district.values()], [district]);
  const noFlyZones = useMemo(() => [...zone.values()], [zone]);
  const launchSites = useMemo(() => [...site.values()], [site]);
  const obstacles = useMemo(() => [...obstacle.values()], [obstacle]);
  return { districts, noFlyZones, launchSites, obstacles };
}

/** What files and a card would bring, before any of it is kept. */
function usePreviews() {
  const fileImport = useAppState((state) => (state.job === 'areas' ? state.fileImport : undefined));
  const preview = useMemo(() => fileImport && importContent(fileImport), [fileImport]);
  const card = useAppState((state) => state.evidenceImport);
  const cardPreview = useMemo(() => card && cardContent(card), [card]);
  return { ...preview, ...cardPreview };
}

/** The plan that is changed or shown, what is planned of it, and which kept one it is. */
function planInHand(draft: PlanDraft | undefined, selection: Selection | undefined, records: AppState['records']) {
  if (draft) return { inHand: draft, planned: draft.planning?.plan, shownId: draft.kept?.id };
  const shown = planOf(selection, records);
  return { inHand: shown, planned: shown, shownId: shown?.id };
}

function planOf(selection: Selection | undefined, records: AppState['records']) {
  if (selection?.kind === 'plan') return records.plan.get(selection.id);
  return selection?.kind === 'sortie' ? records.plan.get(selection.planId) : undefined;
}

function featureOf(selection: Selection | undefined): FeatureRef | undefined {
  if (!selection) return undefined;
  if (selection.kind === 'sortie') return { kind: 'sortie', id: selection.code };
  const { kind, id } = selection;
  return kind === 'task' ? undefined : { kind, id };
}
