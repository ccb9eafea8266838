import { describe, expect } from 'vitest';
import { footprint } from '../../../src/flight/footprint';
import { groundSampleDistanceCm } from '../../../src/flight/ground-sample-distance';
import type { Aircraft } from '../../../src/survey/aircraft';
import { aircraftCatalogue, findAircraft, findCamera } from '../../../src/survey/aircraft-catalogue';
import type { Camera } from '../../../src/survey/camera';
import { itWithData } from '../../support/test-data';
import { readCameraTable } from './camera-table';

/** Row of the table -> aircraft and camera of the catalogue. */
const rows: Readonly<Record<string, readonly [aircraft: string, camera: string]>> = {
  m3e: ['m3e', 'wide'],
  m3t_w: ['m3t', 'wide'],
  m3t_t: ['m3t', 'thermal'],
  m3m_rgb: ['m3m', 'rgb'],
  m3m_ms: ['m3m', 'bands'],
  m30_w: ['m30', 'wide'],
  m30t_w: ['m30t', 'wide'],
  m30t_t: ['m30t', 'thermal'],
  m300_p1_35: ['m300-p1-35', 'p1'],
  m350_p1_35: ['m350-p1-35', 'p1'],
  m300_h20t_w: ['m300-h20t', 'wide'],
  m300_h20t_t: ['m350-h20t', 'thermal'],
  m350_h30t_w: ['m350-h30t', 'wide'],
  m350_h30t_t: ['m350-h30t', 'thermal'],
  m4e: ['m4e', 'wide'],
  m4t_w: ['m4t', 'wide'],
  m4t_t: ['m4t', 'thermal'],
  m3td_t: ['m3td', 'thermal'],
  p4rtk: ['p4rtk', 'wide'],
  p4m: ['p4m', 'bands'],
  m2ea_w: ['m2ea', 'wide'],
  evo2_640t: ['evo2-640t', 'wide'],
  evomax4t: ['evo-max-4t', 'wide'],
  ebee_ixus125: ['ebee-ixus125', 'ixus125'],
  swinglet: ['swinglet', 'elph300'],
  wingtra_rx1r2: ['wingtra-rx1r2', 'rx1r2'],
  trinity_rx1r2: ['trinity-rx1r2', 'rx1r2'],
  px4_a6000_16: ['px4-vtol', 'a6000'],
  rededge: ['ardupilot-multirotor', 'rededge'],
};

describe('camera figures against the camera table', () => {
  itWithData('finds an aircraft and camera for every row', 'cameras/drone_camera_table.csv', (file) => {
    expect(readCameraTable(file).map(({ id }) => id)).toEqual(Object.keys(rows));
    for (const id of Object.keys(rows)) inCatalogue(id);
  });

  itWithData('gives the ground sample distance of every row at 100 m', 'cameras/drone_camera_table.csv', (file) => {
    const checked = readCameraTable(file).filter(({ gsdCmAt100M }) => !Number.isNaN(gsdCmAt100M));
    expect(checked).toHaveLength(27);
    for (const { id, gsdCmAt100M } of checked) {
      const gsdCm = groundSampleDistanceCm(inCatalogue(id).camera, 100);
      expect(Math.abs(gsdCm - gsdCmAt100M), id).toBeLessThanOrEqual(0.0051);
    }
  });

  itWithData('gives the footprint width of every row at 100 m', 'cameras/drone_camera_table.csv', (file) => {
    for (const { id, footprintWidthMAt100M } of readCameraTable(file)) {
      if (Number.isNaN(footprintWidthMAt100M)) continue;
      const { acrossM } = footprint(inCatalogue(id).camera, 100);
      expect(Math.abs(acrossM - footprintWidthMAt100M), id).toBeLessThanOrEqual(0.051);
    }
  });

  itWithData('carries the WPML codes of every row', 'cameras/drone_camera_table.csv', (file) => {
    for (const { id, wpmlDrone, wpmlPayload } of readCameraTable(file)) {
      const { aircraft, camera } = inCatalogue(id);
      expect(wpmlDrone.split('/'), id).toContain(code(aircraft.wpmlDrone));
      expect(code(camera.wpmlPayload), id).toBe(wpmlPayload);
    }
  });

  itWithData(
    'has no aircraft that the table does not know but the generic ones',
    'cameras/drone_camera_table.csv',
    () => {
      const known = new Set([...Object.values(rows).map(([aircraft]) => aircraft), 'm350-h20t', 'm300-h20t']);
      const others = aircraftCatalogue.filter(({ id }) => !known.has(id));
      expect(others.every(({ maker }) => maker === 'generic')).toBe(true);
    },
  );
});

function inCatalogue(row: string): { aircraft: Aircraft; camera: Camera } {
  const [aircraftId, cameraId] = rows[row] ?? [];
  const aircraft = aircraftId === undefined ? undefined : findAircraft(aircraftId);
  const camera = aircraft && findCamera(aircraft, cameraId);
  if (!aircraft || !camera) throw new Error(`Row ${row} is not in the catalogue.`);
  return { aircraft, camera };
}

function code(of: { readonly type: number; readonly subType: number } | undefined): string {
  return of ? `${of.type}-${of.subType}` : '-';
}
