import { destination } from '../../geo/geodesic';
import { toWorld } from '../../geo/mercator';
import { type Sensor, sensorState } from '../../survey/sensor';
import { isSame } from '../feature-ref';
import type { PaintedLayer } from '../painted-layer';
import { isOnSheet, onSheet } from '../sheet';

/** Ground sensors: a diamond, and the circle within which they notice steps; one that is only planned is dashed. */
export function sensorsLayer(sensors: readonly Sensor[]): PaintedLayer {
  const points = sensors
    .filter((sensor) => sensorState(sensor) !== 'removed')
    .map((sensor) => {
      const [at, rim] = [toWorld(sensor.place), toWorld(destination(sensor.place, 0, sensor.radiusM))];
      return { sensor, at, radius: Math.abs(rim.y - at.y) };
    });
  return {
    paint(sheet, { colours, selected }) {
      const { ctx } = sheet;
      for (const { sensor, at, radius } of points) {
        const box = { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
        if (!isOnSheet(sheet, box, 16)) continue;
        const { x, y } = onSheet(sheet, at);
        const radiusPx = Math.abs(onSheet(sheet, { x: at.x, y: at.y + radius }).y - y);
        const colour = isSame(selected, 'sensor', sensor.id) ? colours.accent : colours.launch;
        ctx.save();
        ctx.strokeStyle = colour;
        ctx.lineWidth = 2;
        if (sensorState(sensor) === 'planned') ctx.setLineDash([6, 4]);
        ctx.beginPath();
        ctx.arc(x, y, radiusPx, 0, 2 * Math.PI);
        ctx.stroke();
        ctx.restore();
        ctx.beginPath();
        ctx.moveTo(x, y - 9);
        ctx.lineTo(x + 9, y);
        ctx.lineTo(x, y + 9);
        ctx.lineTo(x - 9, y);
        ctx.closePath();
        ctx.fillStyle = colour;
        ctx.fill();
        ctx.strokeStyle = colours.home;
        ctx.lineWidth = 2;
        ctx.stroke();
      }
    },
    find({ point, reach }) {
      const found = points.find(({ at }) => Math.hypot(at.x - point.x, at.y - point.y) <= reach);
      return found && { feature: { kind: 'sensor', id: found.sensor.id } };
    },
  };
}
