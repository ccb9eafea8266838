import { describe, expect, it } from 'vitest';
import { writePlanGeoJson } from '../../../src/formats/vector/write-plan-geojson';
import { featuresOf, readText } from '../../support/read-text';
import { surveyPlan } from '../../support/survey-features';

describe('plan.geojson', () => {
  const { features } = JSON.parse(writePlanGeoJson({ ...surveyPlan, swathM: 60 }));
  const roles = features.map((feature: { properties: { role: string } }) => feature.properties.role);

  it('has areas, zones, launch sites, transects in flown order, then whole sorties', () => {
    expect(roles).toEqual([
      'area',
      'no-fly',
      'launch',
      'transect',
      'transect',
      'transect',
      'transect',
      'sortie',
      'sortie',
    ]);
  });

  it('says the sortie, counted from 1, and the swath of each transect', () => {
    const transects = features.filter((_: unknown, i: number) => roles[i] === 'transect');
    expect(transects.map(({ properties }: { properties: object }) => properties)).toMatchObject([
      { sortie: 1, swathM: 60 },
      { sortie: 1, swathM: 60 },
      { sortie: 2, swathM: 60 },
      { sortie: 2, swathM: 60 },
    ]);
    expect(transects[0].geometry.coordinates).toEqual([
      [71, 44.001],
      [71.05, 44.001],
    ]);
  });

  it('draws a sortie from its launch site back to it, with its code', () => {
    const sortie = features.at(-1);
    expect(sortie.properties).toMatchObject({ sortie: 2, code: 'SHU-P1-S02', dala_id: 'plan-1' });
    expect(sortie.geometry.coordinates.at(0)).toEqual(sortie.geometry.coordinates.at(-1));
    expect(sortie.geometry.coordinates).toHaveLength(6);
  });

  it('is read back with its roles and record ids', async () => {
    const read = featuresOf(await readText(writePlanGeoJson(surveyPlan)));
    expect(read.features[0]).toMatchObject({ dalaId: 'area-1', role: 'area', name: surveyPlan.areas[0].name });
    expect(read.features[0]?.properties).toMatchObject({ code: 'SHU', revisit_days: 14 });
  });
});
