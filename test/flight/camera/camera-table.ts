import { readFileSync } from 'node:fs';

export interface CameraRow {
  readonly id: string;
  readonly model: string;
  readonly camera: string;
  readonly wpmlDrone: string;
  readonly wpmlPayload: string;
  readonly gsdCmAt100M: number;
  readonly footprintWidthMAt100M: number;
}

/** The rows of the camera table; figures that it leaves out are NaN. */
export function readCameraTable(path: string): CameraRow[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = cells(head);
  return lines.map((line) => {
    const row = new Map(cells(line).map((cell, i) => [names[i], cell]));
    const text = (name: string) => row.get(name) ?? '';
    const figure = (name: string) => (text(name) ? Number(text(name)) : Number.NaN);
    return {
      id: text('id'),
      model: text('model'),
      camera: text('camera'),
      wpmlDrone: text('wpml_drone_enum'),
      wpmlPayload: text('wpml_payload_enum'),
      gsdCmAt100M: figure('gsd_cm_at_100m'),
      footprintWidthMAt100M: figure('footprint_w_m_at_100m'),
    };
  });
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
