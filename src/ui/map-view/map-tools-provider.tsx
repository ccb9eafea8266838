import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { LngLat } from '../../geo/lng-lat';
import type { Polygon } from '../../geo/polygon';
import type { DalaMap } from '../../map/dala-map';
import { drawLineTool, measureTool, pickPointTool } from '../../map/tools/line-tools';
import { drawHoleTool, drawPolygonTool, editPolygonTool, walkPolygonTool } from '../../map/tools/polygon-tools';
import type { Tool } from '../../map/tools/tool';
import type { ToolSession } from '../../map/tools/tool-session';
import { useApp } from '../app-provider';

/** Work that goes on on the map. */
export interface RunningTool {
  readonly name: Tool<unknown>['name'];
  readonly session: ToolSession;
}

/** The map's tools as promises: each resolves with what was drawn, or undefined if the person gave up. */
export interface MapTools {
  readonly running: RunningTool | undefined;
  readonly map: DalaMap | undefined;
  attach(map: DalaMap | undefined): void;
  /** Draws an outline, on from places that are there already. */
  drawPolygon(places?: readonly LngLat[]): Promise<Polygon | undefined>;
  walkPolygon(): Promise<Polygon | undefined>;
  drawHole(polygon: Polygon): Promise<Polygon | undefined>;
  editPolygon(polygon: Polygon): Promise<Polygon | undefined>;
  drawLine(): Promise<readonly LngLat[] | undefined>;
  pickPlace(): Promise<LngLat | undefined>;
  measure(): Promise<void>;
}

const MapToolsContext = createContext<MapTools | undefined>(undefined);

/** Joins the map with the panels that use its tools. A new tool ends the one before. */
export function MapToolsProvider({ children }: { readonly children: ReactNode }) {
  const [map, attach] = useState<DalaMap>();
  const [running, setRunning] = useState<RunningTool>();
  const app = useApp();
  const session = useRef<ToolSession>(undefined);
  const isRunning = running !== undefined;
  useEffect(() => (isRunning ? app.security.begin('tool') : undefined), [app, isRunning]);
  const tools = useMemo(() => {
    const run = <Result,>(tool: Tool<Result>) =>
      new Promise<Result | undefined>((resolve) => {
        session.current?.cancel();
        if (!map) return resolve(undefined);
        const end = (result?: Result) => {
          session.current = undefined;
          setRunning(undefined);
          resolve(result);
        };
        const started = map.startTool(tool, { onDone: end, onCancel: () => end() });
        session.current = started;
        setRunning({ name: tool.name, session: started });
      });
    return {
      drawPolygon: (places?: readonly LngLat[]) => run(drawPolygonTool(places)),
      walkPolygon: () => run(walkPolygonTool()),
      drawHole: (polygon: Polygon) => run(drawHoleTool(polygon)),
      editPolygon: (polygon: Polygon) => run(editPolygonTool(polygon)),
      drawLine: () => run(drawLineTool()),
      pickPlace: () => run(pickPointTool()),
      measure: () => run(measureTool()),
    };
  }, [map]);
  const value = useMemo(() => ({ ...tools, running, map, attach }), [tools, running, map]);
  return <MapToolsContext.Provider value={value}>{children}</MapToolsContext.Provider>;
}

/** The map's tools. */
export function useMapTools(): MapTools {
  const tools = useContext(MapToolsContext);
  if (!tools) throw new Error('useMapTools has to be called below MapToolsProvider.');
  return tools;
}
