import type { Action } from '../../survey/action';
import type { Words } from '../words-provider';

/** What an action says besides its kind, time and note, in short. */
export function actionFacts(action: Action, { t, q }: Words): readonly string[] {
  const { outcome, plants, ground, massKg, method, left, seizures = [], registerNumber, actNumber } = action;
  return [
    outcome && t(`actions.outcome-${outcome}`),
    plants &&
      `${t('actions.plants')}: ${q.number(plants.count)}${plants.by === 'estimated' ? ` (${t('sighting-details.estimated').toLowerCase()})` : ''}`,
    ground && q.hectares(ground.areaM2),
    massKg !== undefined && q.mass(massKg),
    method && t(`destroy-method.${method}`),
    left && t(`actions.left-${left}`),
    ...seizures.map((seizure) => `${t(`substance.${seizure.substance}`)} ${q.mass(seizure.massKg)}`),
    registerNumber && `${t('actions.register')}: ${registerNumber}`,
    actNumber && `${t('actions.act')}: ${actNumber}`,
  ].filter((fact) => typeof fact === 'string');
}
