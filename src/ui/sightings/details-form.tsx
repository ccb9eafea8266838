import { TextInput, Select } from '@mantine/core';
import type { SightingDraft } from '../../app/sightings/sighting-draft';
import { withFact } from '../../app/sightings/sighting-facts';
import { checkForm } from '../../sightings/check-form';
import type { FormValue } from '../../survey/form-field';
import { confidences, type SightingFacts, type SightingKind, sightingSources } from '../../survey/sighting';
import { sightingFields, sightingForms } from '../../survey/sighting-form';
import { useApp, useAppState } from '../app-provider';
import { ChoiceChips } from '../controls/choice-chips';
import { useWords } from '../words-provider';
import { detailChoiceName } from './detail-words';
import { FormFields } from './form-fields';
import { OutlineField } from './outline-field';

/** What is known of a draft besides kind, place and time: the short form of its kind first. */
export function DetailsForm({ draft }: { readonly draft: SightingDraft }) {
  const app = useApp();
  const { t } = useWords();
  const { facts, sightingKind } = draft;
  const change = <Key extends keyof SightingFacts>(key: Key, value: SightingFacts[Key] | undefined) =>
    app.sightings.change({ facts: withFact(facts, key, value) });
  return (
    <>
      {sightingKind && <KindFields kind={sightingKind} facts={facts} onChange={change} />}
      <ChoiceChips
        label={t('sighting-details.confidence')}
        choices={confidences}
        nameOf={(choice) => t(`confidence.${choice}`)}
        chosen={facts.confidence}
        onChoose={(choice) => change('confidence', choice)}
      />
      <ChoiceChips
        label={t('sighting-details.source')}
        choices={sightingSources}
        nameOf={(choice) => t(`sighting-source.${choice}`)}
        chosen={facts.source}
        onChoose={(choice) => change('source', choice)}
      />
      <OutlineField outline={facts.outline} onChange={(outline) => change('outline', outline)} />
      <SeenIn facts={facts} onChange={change} />
    </>
  );
}

type ChangeFact = <Key extends keyof SightingFacts>(key: Key, value: SightingFacts[Key] | undefined) => void;

interface FactsProps {
  readonly facts: SightingFacts;
  readonly onChange: ChangeFact;
}

function KindFields({ kind, facts, onChange }: FactsProps & { readonly kind: SightingKind }) {
  const { t } = useWords();
  const details = facts.details ?? {};
  const changeDetail = (key: string, value: FormValue | undefined) => {
    const { [key]: _, ...others } = details;
    const next = value === undefined ? others : { ...others, [key]: value };
    onChange('details', Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <FormFields
      fields={sightingForms[kind].map((key) => ({ key, name: t(`sighting-field.${key}`), field: sightingFields[key] }))}
      values={details}
      issues={checkForm(details, sightingFields)}
      choiceName={(choice) => detailChoiceName(choice, t)}
      onChange={changeDetail}
    />
  );
}

function SeenIn({ facts, onChange }: FactsProps) {
  const { t } = useWords();
  const plans = useAppState((state) => state.records.plan);
  const { seenIn } = facts;
  if (plans.size === 0 && !seenIn) return null;
  const choices = [...plans.values()].flatMap((plan) =>
    plan.sorties.map(({ code }) => ({ planId: plan.id, sortieCode: code })),
  );
  return (
    <>
      <Select
        label={t('sighting-details.seen-in')}
        searchable
        clearable
        limit={50}
        data={[...new Set(choices.map(({ sortieCode }) => sortieCode))]}
        value={seenIn?.sortieCode ?? null}
        onChange={(code) =>
          onChange(
            'seenIn',
            choices.find(({ sortieCode }) => sortieCode === code),
          )
        }
      />
      {seenIn && (
        <TextInput
          label={t('sighting-details.photo-name')}
          autoComplete="off"
          value={seenIn.photo ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { photo, ...sortie } = seenIn;
            onChange('seenIn', value === '' ? sortie : { ...sortie, photo: value });
          }}
        />
      )}
    </>
  );
}
