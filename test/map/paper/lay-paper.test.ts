import { describe, expect, it } from 'vitest';
import { degreeLabels } from '../../../src/map/base/grid-ticks';
import { fromWorld, toWorld, worldSizePx } from '../../../src/geo/mercator';
import { distanceM } from '../../../src/geo/geodesic';
import type { LngLat } from '../../../src/geo/lng-lat';
import { layPaper, type Paper, type PaperContent } from '../../../src/map/paper/lay-paper';
import { lineSign } from '../../../src/map/paper/signs';

const center: LngLat = [72, 44];
const zoom = 12;

function contentFor(widthPx: number, heightPx: number, other: Partial<PaperContent> = {}): PaperContent {
  const at = toWorld(center);
  const half = { x: widthPx / 2 / worldSizePx(zoom), y: heightPx / 2 / worldSizePx(zoom) };
  const [west, north] = fromWorld({ x: at.x - half.x, y: at.y - half.y });
  const [east, south] = fromWorld({ x: at.x + half.x, y: at.y + half.y });
  return {
    map: { widthPx, heightPx },
    view: { center, zoom, bounds: { west, south, east, north } },
    title: 'Талас, 12 июня',
    facts: ['12 июня 2026'],
    notes: ['Карта: GeoNames'],
    legendTitle: 'Условные знаки',
    legend: [{ text: 'Реки', sign: lineSign('#0000ff', 2) }],
    hasGrid: true,
    north: 'С',
    degrees: degreeLabels('en'),
    scale: (lengthM) => `${lengthM} м`,
    ...other,
  };
}

function texts({ marks }: Paper): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.text] : []));
}

function pictureOf({ marks }: Paper) {
  const mark = marks.find(({ kind }) => kind === 'picture');
  if (mark?.kind !== 'picture') throw new Error('No picture.');
  return mark.box;
}

describe('layPaper', () => {
  it('says title, date, credits, the letter of north, legend, degrees and the length of the bar', () => {
    const said = texts(layPaper(contentFor(800, 600)));
    for (const text of ['Талас, 12 июня', '12 июня 2026', 'Карта: GeoNames', 'С', 'Реки', '72.0° E', '44.0° N']) {
      expect(said).toContain(text);
    }
    expect(said.filter((text) => text.endsWith(' м'))).toHaveLength(1);
  });

  it('lies across for a wide map and stands upright for a tall one, everything inside the sheet', () => {
    const legend = Array.from({ length: 20 }, (_, i) => ({ text: `Слой ${i}`, sign: lineSign('#000000', 1) }));
    for (const [width, height] of [
      [1100, 500],
      [500, 1100],
    ] as const) {
      const paper = layPaper(contentFor(width, height, { legend }));
      expect(paper.width > paper.height).toBe(width >= height);
      const box = pictureOf(paper);
      expect(box.width / box.height).toBeCloseTo(width / height, 6);
      for (const mark of paper.marks) {
        const { x = 0, y = 0 } = mark.kind === 'text' ? mark.text : mark.kind === 'path' ? mark.path : mark.box;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(paper.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(paper.height);
      }
    }
  });

  it('draws the bar as long as its length is on the picture', () => {
    const content = contentFor(800, 600);
    const paper = layPaper(content);
    const box = pictureOf(paper);
    const bar = paper.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.path.d.startsWith('M0 -7') ? [Number(/v7h([\d.]+)/.exec(mark.path.d)?.[1])] : [],
    );
    const { bounds } = content.view;
    const widthM = distanceM([bounds.west, center[1]], [bounds.east, center[1]]);
    const saidM = Number(
      texts(paper)
        .find((text) => text.endsWith(' м'))
        ?.slice(0, -2),
    );
    expect((bar[0] ?? 0) / box.width).toBeCloseTo(saidM / widthM, 2);
  });

  it('leaves the degrees out where the grid is switched off', () => {
    const said = texts(layPaper(contentFor(800, 600, { hasGrid: false })));
    expect(said.filter((text) => text.includes('°'))).toEqual([]);
  });

  it('breaks long credits between words', () => {
    const said = texts(layPaper(contentFor(600, 900, { notes: [`Карта: ${'GeoNames CC BY 4.0; '.repeat(12)}`] })));
    expect(said.filter((text) => text.includes('GeoNames')).length).toBeGreaterThan(1);
    expect(said.join(' ').match(/GeoNames/g)).toHaveLength(12);
  });
});
