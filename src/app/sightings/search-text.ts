import { languages } from '../../i18n/language';
import { loadCatalogue } from '../../i18n/load-catalogue';
import type { Catalogue, MessageKey } from '../../i18n/message';
import { foldText } from '../../sightings/fold-text';
import type { Action } from '../../survey/action';
import { sightingFields } from '../../survey/sighting-form';
import type { Sighting } from '../../survey/sighting';
import type { Records } from '../records';
import { standingOf } from './standings';

/** Folded words of a message in all languages. */
export type SearchWords = (key: MessageKey) => string;

/** The words of all languages, folded as they are asked for. */
export async function loadSearchWords(): Promise<SearchWords> {
  const catalogues: readonly Catalogue[] = await Promise.all(languages.map(loadCatalogue));
  const folded = new Map<MessageKey, string>();
  return (key) => {
    const known = folded.get(key) ?? foldText(catalogues.map((catalogue) => catalogue[key]).join(' '));
    folded.set(key, known);
    return known;
  };
}

const sightingTexts = new WeakMap<Sighting, string>();

/** All text of a sighting, folded: kind, source and choices in all languages, note, texts, names of files and sorties. */
export function sightingText(sighting: Sighting, words: SearchWords): string {
  const known = sightingTexts.get(sighting);
  if (known !== undefined) return known;
  const { sightingKind, note, details = {}, source, seenIn, photos } = sighting;
  const typed = Object.values(details).filter((value) => typeof value === 'string');
  const text = [
    words(`sighting-kind.${sightingKind}`),
    source ? words(`sighting-source.${source}`) : '',
    ...choiceKeys(details).map(words),
    foldText([note, ...typed, seenIn?.sortieCode, seenIn?.photo, ...photos.map(({ name }) => name)].join(' ')),
  ].join(' ');
  sightingTexts.set(sighting, text);
  return text;
}

function choiceKeys(details: NonNullable<Sighting['details']>): readonly MessageKey[] {
  return Object.entries(sightingFields).flatMap(([key, field]) => {
    if (field.type !== 'choice') return [];
    const chosen = field.choices.find((choice) => choice === details[key]);
    return chosen ? [`sighting-choice.${chosen}` as const] : [];
  });
}

const areaTexts = new WeakMap<Records['area'], Map<string, string>>();

/** Code and name of an area and its district's names, folded. */
export function areaText(areaId: string | undefined, { area: areas, district: districts }: Records): string {
  const area = areaId === undefined ? undefined : areas.get(areaId);
  if (!area) return '';
  const texts = areaTexts.get(areas) ?? new Map<string, string>();
  areaTexts.set(areas, texts);
  const known = texts.get(area.id);
  if (known !== undefined) return known;
  const district = [...districts.values()].find(({ kato }) => kato === area.district?.kato);
  const text = foldText([area.code, area.name, ...Object.values(district?.name ?? {})].join(' '));
  texts.set(area.id, text);
  return text;
}

const actionTexts = new WeakMap<Action, string>();

/** Where a sighting stands in all languages, and the notes and numbers of its actions, folded. */
export function stateText(
  sightingId: string,
  actions: readonly Action[],
  { records, words }: { readonly records: Records; readonly words: SearchWords },
): string {
  const state = words(`sighting-state.${standingOf(sightingId, records).state}`);
  return [state, ...actions.map((action) => actionText(action, records))].join(' ');
}

function actionText(action: Action, { team }: Records): string {
  const known = actionTexts.get(action);
  if (known !== undefined) return known;
  const { note, registerNumber, actNumber, teamId } = action;
  const text = foldText([note, registerNumber, actNumber, team.get(teamId ?? '')?.name].join(' '));
  actionTexts.set(action, text);
  return text;
}
