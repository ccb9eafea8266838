import Pbf from 'pbf';

interface WrittenFeature {
  readonly layer: string;
  /** 1: points, 2: lines, 3: polygons. */
  readonly type: 1 | 2 | 3;
  readonly properties: Readonly<Record<string, string>>;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** A Mapbox vector tile, each feature in a layer of its own name. Rings are given closed. */
export function writeVectorTile(features: readonly WrittenFeature[]): Uint8Array<ArrayBuffer> {
  const tile = new Pbf();
  for (const feature of features) tile.writeMessage(3, writeLayer, feature);
  return new Uint8Array(tile.finish());
}

function writeLayer(feature: WrittenFeature, pbf?: Pbf): void {
  if (!pbf) return;
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, feature.layer);
  pbf.writeMessage(2, writeFeature, feature);
  for (const key of Object.keys(feature.properties)) pbf.writeStringField(3, key);
  for (const value of Object.values(feature.properties)) {
    pbf.writeMessage(4, (text: string, message?: Pbf) => message?.writeStringField(1, text), value);
  }
  pbf.writeVarintField(5, 4096);
}

function writeFeature({ type, properties, rings }: WrittenFeature, pbf?: Pbf): void {
  if (!pbf) return;
  pbf.writePackedVarint(
    2,
    Object.keys(properties).flatMap((_, i) => [i, i]),
  );
  pbf.writeVarintField(3, type);
  const commands: number[] = [];
  let [x, y] = [0, 0];
  const step = ([toX, toY]: readonly [number, number]) => {
    commands.push(zigzag(toX - x), zigzag(toY - y));
    [x, y] = [toX, toY];
  };
  for (const ring of rings) {
    const places = type === 3 ? ring.slice(0, -1) : ring;
    const [first, ...rest] = places;
    if (!first) continue;
    commands.push((1 << 3) | 1);
    step(first);
    if (rest.length > 0) commands.push((rest.length << 3) | 2);
    rest.forEach(step);
    if (type === 3) commands.push((1 << 3) | 7);
  }
  pbf.writePackedVarint(4, commands);
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}
