import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/messages/en';
import { kk } from '../../src/i18n/messages/kk';
import { translator } from '../../src/i18n/translator';
import { createDalaMap, type DalaMap } from '../../src/map/dala-map';
import { drawPolygonTool, editPolygonTool } from '../../src/map/tools/polygon-tools';
import { box, boxArea, fieldContent } from './support/sample-content';

const words = { language: 'en', translate: translator('en', en) } as const;

let element: HTMLElement;
let map: DalaMap;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  element = document.body.appendChild(document.createElement('div'));
  vi.spyOn(element, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(element, 'clientHeight', 'get').mockReturnValue(800);
  map = createDalaMap(element, words);
});

afterEach(() => {
  map.destroy();
  element.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Presses a key while the map has the focus. */
function press(key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

describe('createDalaMap', () => {
  it('can be made again in the same element after it was destroyed', () => {
    map.destroy();
    expect(element.childElementCount).toBe(0);
    map = createDalaMap(element, words);
    map.show(fieldContent());
    expect(map.view().zoom).toBeGreaterThan(4);
  });

  it('begins at Zhambyl region and goes where it is sent', () => {
    expect(map.center()[0]).toBeCloseTo(72.2, 0);
    expect(map.center()[1]).toBeCloseTo(44, 0);
    map.goTo([70.5, 43.2], 12);
    expect(map.view()).toMatchObject({ zoom: 12 });
    map.fitTo({ west: 71, south: 43, east: 71.2, north: 43.1 });
    const { bounds } = map.view();
    expect(bounds.west < 71 && bounds.east > 71.2 && bounds.south < 43 && bounds.north > 43.1).toBe(true);
  });

  it('has a name for screen readers in the chosen language and can be reached by keyboard', () => {
    expect(element.getAttribute('aria-label')).toBe(en['map.name']);
    expect(element.tabIndex).toBe(0);
    map.setWords({ language: 'kk', translate: translator('kk', kk) });
    expect(element.getAttribute('aria-label')).toBe(kk['map.name']);
  });

  it('draws an outline from the cross-hair by keyboard alone', () => {
    const onDone = vi.fn();
    const session = map.startTool(drawPolygonTool(), { onDone });
    for (const place of box([72, 44], 0.2, 0.1)[0].slice(0, -1)) {
      map.goTo(place, 12);
      press('Enter');
    }
    expect(session.state().chains[0]?.places).toHaveLength(4);
    press('Backspace');
    expect(session.state().chains[0]?.places).toHaveLength(3);
    map.goTo([72, 44]);
    press('Enter');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('names every vertex and moves it by arrow keys', () => {
    const polygon = box([72, 44], 0.2, 0.1);
    map.goTo([72.1, 44.05], 12);
    const session = map.startTool(editPolygonTool(polygon), { onDone: vi.fn() });
    const handle = element.querySelector<HTMLButtonElement>('button[aria-label^="Vertex 1 of 4"]');
    if (!handle) throw new Error('The first vertex has no handle.');
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    const moved = session.state().chains[0]?.places[0];
    expect(moved?.[0]).toBeCloseTo(72, 3);
    expect(moved?.[1]).toBeGreaterThan(44.0005);
    expect(session.state().canUndo).toBe(true);
  });

  it('gives up a tool when the next one starts, and when the map goes', () => {
    const onCancel = vi.fn();
    map.startTool(drawPolygonTool(), { onDone: vi.fn(), onCancel });
    map.startTool(drawPolygonTool(), { onDone: vi.fn(), onCancel });
    expect(onCancel).toHaveBeenCalledTimes(1);
    map.destroy();
    expect(onCancel).toHaveBeenCalledTimes(2);
    map = createDalaMap(element, words);
  });

  it('shows the cross-hair unless it is switched off, and always while places are added', () => {
    const hair = element.querySelector<HTMLElement>('.dala-cross-hair');
    expect(hair?.hidden).toBe(false);
    map.setCrossHair('hidden');
    expect(hair?.hidden).toBe(true);
    const session = map.startTool(drawPolygonTool(), { onDone: vi.fn() });
    expect(hair?.hidden).toBe(false);
    session.cancel();
    expect(hair?.hidden).toBe(true);
    map.setCrossHair('shown');
    expect(hair?.hidden).toBe(false);
  });

  it('follows the position until the map is told to stop', () => {
    const heard: boolean[] = [];
    map.onFollow((following) => heard.push(following));
    map.show({ position: { place: [71, 43], accuracyM: 5 } });
    map.follow();
    expect(map.center()[0]).toBeCloseTo(71, 3);
    map.unfollow();
    expect(heard).toEqual([true, false]);
  });

  it('never lets a record write into the page', () => {
    const area = { ...boxArea('A1', [72, 44], 0.1), code: '<img src=x onerror=alert(1)>' };
    map.show({ areas: [{ area }], position: { place: [72, 44], accuracyM: 3 } });
    expect(element.querySelector('img')).toBeNull();
    expect(element.innerHTML).not.toContain('onerror');
  });
});
