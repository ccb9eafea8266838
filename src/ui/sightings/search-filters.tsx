import { Button, Select } from '@mantine/core';
import { filtersSet, type SightingSearch } from '../../app/sightings/sought-sightings';
import { sightingKinds } from '../../survey/sighting';
import { sightingStates } from '../../survey/sighting-state';
import { useApp, useAppState } from '../app-provider';
import { Chip, ChoiceChips } from '../controls/choice-chips';
import { TeamSelect } from '../controls/team-select';
import { useWords } from '../words-provider';
import classes from './sightings.module.css';

const periodsDays = ['1', '7', '30'] as const;
const distancesM = ['1000', '5000', '20000'] as const;
const orders = ['newest', 'oldest', 'nearest'] as const;

/** What narrows the list down, as chips that are on or off. */
export function SearchFilters({ search }: FiltersProps) {
  const app = useApp();
  const { t } = useWords();
  return (
    <section className={classes.filters} aria-label={t('field-list.filters')}>
      <ByDistance search={search} />
      <ChoiceChips
        label={t('field-list.period')}
        choices={periodsDays}
        nameOf={(days) => t('field-list.days', { count: Number(days) })}
        chosen={periodsDays.find((days) => Number(days) === search.days)}
        onChoose={(days) => app.search({ days: days && Number(days) })}
      />
      <ManyChips
        label={t('field-list.state')}
        choices={sightingStates}
        nameOf={(state) => t(`sighting-state.${state}`)}
        chosen={search.states}
        onChoose={(states) => app.search({ states })}
      />
      <ManyChips
        label={t('field-list.kind')}
        choices={sightingKinds}
        nameOf={(kind) => t(`sighting-kind.${kind}`)}
        chosen={search.kinds}
        onChoose={(kinds) => app.search({ kinds })}
      />
      <ByRecord search={search} />
      <div>
        <Chip
          name={t('field-list.duplicates')}
          pressed={search.onlyDuplicates}
          onTap={() => app.search({ onlyDuplicates: !search.onlyDuplicates })}
        />
      </div>
      {filtersSet(search) > 0 && (
        <Button variant="default" onClick={() => app.clearFilters()}>
          {t('field-list.clear')}
        </Button>
      )}
    </section>
  );
}

interface FiltersProps {
  readonly search: SightingSearch;
}

/** The order and the farthest distance: both may need to know where the device is. */
function ByDistance({ search }: FiltersProps) {
  const app = useApp();
  const { t, q } = useWords();
  const fix = useAppState((state) => state.fix);
  const needPosition = () => app.position.follow();
  return (
    <>
      <ChoiceChips
        label={t('field-list.order')}
        choices={orders}
        nameOf={(sort) => t(`field-list.sort-${sort}`)}
        chosen={search.sort}
        needed
        onChoose={(sort) => {
          if (sort === 'nearest') needPosition();
          if (sort) app.search({ sort });
        }}
      />
      <ChoiceChips
        label={t('field-list.distance')}
        choices={distancesM}
        nameOf={(distance) => q.distance(Number(distance))}
        chosen={distancesM.find((distance) => Number(distance) === search.withinM)}
        onChoose={(distance) => {
          needPosition();
          app.search({ withinM: distance && Number(distance) });
        }}
      />
      {!fix && (search.sort === 'nearest' || search.withinM !== undefined) && (
        <p className={classes.missing}>{t('field-list.needs-position')}</p>
      )}
    </>
  );
}

/** Districts and teams, where the operation has any. */
function ByRecord({ search }: FiltersProps) {
  const app = useApp();
  const { t, language } = useWords();
  const districts = useAppState((state) => state.records.district);
  return (
    <>
      {districts.size > 0 && (
        <Select
          label={t('field-list.district')}
          clearable
          data={[...new Map([...districts.values()].map(({ kato, name }) => [kato, name[language]]))].map(
            ([value, label]) => ({ value, label }),
          )}
          value={search.district ?? null}
          onChange={(district) => app.search({ district: district ?? undefined })}
        />
      )}
      <TeamSelect label={t('field-list.team')} teamId={search.teamId} onChange={(teamId) => app.search({ teamId })} />
    </>
  );
}

interface ManyChipsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: readonly Choice[];
  readonly onChoose: (chosen: readonly Choice[]) => void;
}

function ManyChips<Choice extends string>({ label, choices, nameOf, chosen, onChoose }: ManyChipsProps<Choice>) {
  return (
    <fieldset className={classes.many}>
      <legend>{label}</legend>
      <div className={classes.chips}>
        {choices.map((choice) => {
          const pressed = chosen.includes(choice);
          const others = chosen.filter((one) => one !== choice);
          return (
            <Chip
              key={choice}
              name={nameOf(choice)}
              pressed={pressed}
              onTap={() => onChoose(pressed ? others : [...others, choice])}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
