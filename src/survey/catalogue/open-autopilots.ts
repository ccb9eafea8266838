import type { Aircraft } from '../aircraft';
import { micasenseRedEdge, sonyA6000, sonyRx1r2 } from './cameras';
import { cameraSources, seenIn } from './figure-source';
import { assumedFlightSources, assumedWingSources, multirotor, vtol } from './flight-figures';
import { rx1r2Sources } from './wings';

const cameras = [sonyA6000, sonyRx1r2, micasenseRedEdge];
const cameraList = seenIn("QGroundControl's camera list");
const cameraFigureSources: Aircraft['sources'] = {
  ...rx1r2Sources,
  ...cameraSources('a6000', { sensor: cameraList, focal: cameraList, image: cameraList, interval: cameraList }),
  ...cameraSources('rededge', { sensor: cameraList, focal: cameraList, image: cameraList }),
};

const genericMultirotor = {
  ...multirotor,
  maker: 'generic',
  cameras,
  makerEnduranceMin: 25,
  maxSpeedMS: 15,
  maxWindMS: 8,
  rangeM: 3000,
  sources: { ...assumedFlightSources, ...cameraFigureSources },
} as const;

const genericVtol = {
  ...vtol,
  maker: 'generic',
  cameras,
  makerEnduranceMin: 60,
  maxSpeedMS: 20,
  maxWindMS: 10,
  sources: { ...assumedWingSources, ...cameraFigureSources },
} as const;

/** Self-built and other aircraft by autopilot: every flight figure is a starting value to be typed over. */
export const openAutopilots: readonly Aircraft[] = [
  { ...genericMultirotor, id: 'px4-multirotor', model: 'PX4 multirotor', autopilot: 'px4' },
  { ...genericMultirotor, id: 'ardupilot-multirotor', model: 'ArduPilot multirotor', autopilot: 'ardupilot' },
  { ...genericVtol, id: 'px4-vtol', model: 'PX4 VTOL', autopilot: 'px4' },
  { ...genericVtol, id: 'ardupilot-vtol', model: 'ArduPilot VTOL', autopilot: 'ardupilot' },
];
