import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from 'vitest';

/** Whether the command line of GDAL is here. */
export const hasGdal = works('ogrinfo', ['--version']);
const validator = '/usr/lib/python3/dist-packages/osgeo_utils/samples/validate_gpkg.py';

/** A test that needs GDAL's command line; it is skipped, and says so, where there is none. */
export function itWithGdal(title: string, body: () => void | Promise<void>): void {
  it.skipIf(!hasGdal)(hasGdal ? title : `${title} (no GDAL here)`, body);
}

/** A test that needs GDAL's GeoPackage validator, as Debian ships it. */
export function itWithGeoPackageValidator(title: string, body: () => void | Promise<void>): void {
  const is = hasGdal && existsSync(validator);
  it.skipIf(!is)(is ? title : `${title} (no validate_gpkg here)`, body);
}

/** What a GDAL program prints; throws where it fails. */
export function gdal(
  program: 'ogrinfo' | 'ogr2ogr' | 'gdal_translate' | 'gdaladdo' | 'gdalwarp' | 'gdaldem' | 'gdal_create',
  args: readonly string[],
): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Runs the validator; throws with what it finds. */
export function validateGeoPackage(file: string): void {
  execFileSync('/usr/bin/python3', [validator, file], { encoding: 'utf8' });
}

function works(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
