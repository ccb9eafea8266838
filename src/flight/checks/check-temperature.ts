import type { Issue } from '../../survey/issue';
import type { SortieContext } from './sortie-context';

/** `plan-temperature` where the air is colder or hotter than the aircraft may fly in. */
export function checkTemperature({
  aircraft,
  parameters,
}: Pick<SortieContext, 'aircraft' | 'parameters'>): readonly Issue[] {
  const { temperatureC } = parameters;
  const { lowestTemperatureC = -Infinity, highestTemperatureC = Infinity } = aircraft;
  if (temperatureC === undefined) return [];
  const limitC = temperatureC < lowestTemperatureC ? lowestTemperatureC : highestTemperatureC;
  if (temperatureC >= lowestTemperatureC && temperatureC <= highestTemperatureC) return [];
  return [{ code: 'plan-temperature', severity: 'warning', values: { temperatureC, limitC } }];
}
