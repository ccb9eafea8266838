import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { createDalaMap } from '../../map/dala-map';
import type { FeatureRef } from '../../map/feature-ref';
import { useApp, useAppState } from '../app-provider';
import { useStartWords } from '../words-provider';
import { MapCredits } from '../maps/map-credits';
import { CrossHairPlace } from './cross-hair-place';
import { MapButtons } from './map-buttons';
import { useMapTools } from './map-tools-provider';
import classes from './map-view.module.css';
import { ToolBar } from './tool-bar';
import { useFitToRecords } from './use-fit-to-records';
import { useMapContent } from './use-map-content';

/** The map with everything over it: its own buttons, the tool in hand, and the cross-hair's coordinates. */
export function MapView() {
  const app = useApp();
  const { t, language } = useStartWords();
  const { map, attach, running } = useMapTools();
  const element = useRef<HTMLDivElement>(null);
  // The map follows the panel, which answers the tap: lines laid and tiles painted anew would hold it up.
  const theme = useDeferredValue(useAppState((state) => state.settings.theme));
  const content = useDeferredValue(useMapContent());

  // The words that the map begins with; later ones are handed over as they change.
  const [firstWords] = useState({ translate: t, language });

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createDalaMap(element.current, firstWords);
    created.onSelect((feature, place) => {
      if (asksForGround(app, feature)) app.season.ask(place);
      else selectFeature(app, feature);
    });
    created.onCut(({ code, place }) => void app.plans.dragCut(code, place));
    attach(created);
    return () => {
      attach(undefined);
      created.destroy();
    };
  }, [app, attach, firstWords]);

  useEffect(() => map?.setWords({ translate: t, language }), [map, t, language]);
  useEffect(() => map?.setTheme(theme), [map, theme]);
  useEffect(() => map?.show(content), [map, content]);
  useFitToRecords(map);

  return (
    <>
      <div ref={element} className={classes.map} />
      <MapCredits />
      <MapButtons />
      {running ? <ToolBar running={running} /> : map && <CrossHairPlace map={map} />}
    </>
  );
}

/** While Review shows ground, a tap asks who saw the place, unless it hits what stands on the ground. */
function asksForGround(app: ReturnType<typeof useApp>, feature: FeatureRef | undefined): boolean {
  const { job, groundChoice } = app.state.getState();
  return job === 'review' && groundChoice !== undefined && !(feature && standsOnGround.includes(feature.kind));
}

const standsOnGround: readonly FeatureRef['kind'][] = ['sighting', 'sensor', 'launch-site', 'obstacle'];

function selectFeature(app: ReturnType<typeof useApp>, feature: FeatureRef | undefined): void {
  if (!feature || feature.kind === 'track') return;
  const { records, planDraft } = app.state.getState();
  if (planDraft) {
    if (feature.kind === 'sortie') app.plans.highlight(feature.id);
    return;
  }
  if (feature.kind === 'sortie') {
    const plan = [...records.plan.values()].find(({ sorties }) => sorties.some(({ code }) => code === feature.id));
    if (!plan) return;
    app.goTo('fly');
    app.select({ kind: 'sortie', planId: plan.id, code: feature.id });
    return;
  }
  const { kind, id } = feature;
  if (kind === 'plan') app.goTo('fly');
  else if (kind === 'sighting' || kind === 'sensor') app.goTo('sightings');
  else if (kind !== 'district' && !(kind === 'area' && app.state.getState().job === 'review')) app.goTo('areas');
  app.select({ kind, id });
}
