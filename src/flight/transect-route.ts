import type { Order } from './cell-order';
import type { FlightRoute, PlaneLeg, PlanePoint, RoutePart, RoutePlace } from './flight-route';
import type { Links } from './links';

/** The route over straight transects in an order. */
export function transectRoute(order: Order, links: Links): FlightRoute {
  const ordered = { order, links };
  return {
    count: order.length,
    lengthM: (index) => transectLength(ordered, index),
    legs: (part) => partLegs(ordered, part),
  };
}

interface OrderedTransects {
  readonly order: Order;
  readonly links: Links;
}

function transectLength({ order, links }: OrderedTransects, index: number): number {
  const entry = order[index] ?? 0;
  return Math.abs(links.endU(entry ^ 1) - links.endU(entry));
}

/** The point of a place as u, v. */
function pointAt(route: OrderedTransects, { index, alongM }: RoutePlace): PlanePoint {
  const entry = route.order[index] ?? 0;
  const onward = entry % 2 === 0 ? 1 : -1;
  return [route.links.endU(entry) + onward * alongM, route.links.endV(entry)];
}

function partLegs(route: OrderedTransects, { from, to }: RoutePart): PlaneLeg[] {
  const legs: PlaneLeg[] = [];
  for (let index = from.index; index <= to.index; index++) {
    const start = pointAt(route, index === from.index ? from : { index, alongM: 0 });
    const end = pointAt(route, index === to.index ? to : { index, alongM: transectLength(route, index) });
    if (index > from.index) legs.push({ kind: 'transit', line: wayBetween(route, index - 1, start) });
    legs.push({ kind: 'transect', line: Float64Array.of(...start, ...end) });
  }
  return legs;
}

function wayBetween(route: OrderedTransects, index: number, start: PlanePoint): Float64Array {
  const exit = (route.order[index] ?? 0) ^ 1;
  const corners = route.links.corners(exit, route.order[index + 1] ?? 0);
  return Float64Array.of(route.links.endU(exit), route.links.endV(exit), ...corners, ...start);
}
