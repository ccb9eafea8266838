import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { type ResourceKind, resourceKinds, services, type Team } from '../../survey/team';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { useWords } from '../words-provider';
import classes from './team-fields.module.css';

/** Whose people a team is, and what it flies and drives. */
export function TeamFields({ team }: { readonly team: Team }) {
  const app = useApp();
  const { t, q } = useWords();
  const { service: _service, ...noService } = team;
  const { batteries: _batteries, ...noBatteries } = team;
  const resources = team.resources ?? [];
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('team.service')}
        value={team.service ?? ''}
        data={[
          { value: '', label: t('team.service-none') },
          ...services.map((value) => ({ value, label: t(`team.service-${value}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const service = services.find((one) => one === value);
          void app.people.changeTeam(service ? { ...team, service } : noService);
        }}
      />
      <NumberInput
        label={t('team.batteries')}
        min={0}
        max={500}
        allowDecimal={false}
        defaultValue={team.batteries ?? ''}
        onBlur={({ currentTarget: { value } }) => {
          const batteries = value === '' ? undefined : Number(value);
          if (batteries === team.batteries) return;
          void app.people.changeTeam(batteries === undefined ? noBatteries : { ...team, batteries });
        }}
      />
      {resources.map((resource, i) => (
        <p key={`${resource.resourceKind} ${resource.name}`} className={classes.resource}>
          <span>
            {`${t(`team.resource-${resource.resourceKind}`)} · ${resource.name} · ${q.number(resource.count)}`}
          </span>
          <ActionIcon
            aria-label={t('team.resource-remove', { name: resource.name })}
            onClick={() => void app.people.changeTeam({ ...team, resources: resources.toSpliced(i, 1) })}
          >
            <IconX />
          </ActionIcon>
        </p>
      ))}
      <AddResource team={team} />
    </div>
  );
}

function AddResource({ team }: { readonly team: Team }) {
  const app = useApp();
  const { t } = useWords();
  const [resourceKind, setKind] = useState<ResourceKind>('uav');
  const [name, setName] = useState('');
  const [count, setCount] = useState(1);
  const add = async () => {
    const resources = [...(team.resources ?? []), { resourceKind, name: name.trim(), count }];
    if (await app.people.changeTeam({ ...team, resources })) setName('');
  };
  return (
    <div className={classes.add}>
      <ChoiceSelect
        label={t('team.resources')}
        choices={resourceKinds}
        nameOf={(kind) => t(`team.resource-${kind}`)}
        chosen={resourceKind}
        onChoose={setKind}
      />
      <TextInput
        label={t('team.resource-name')}
        autoComplete="off"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NumberInput
        label={t('team.resource-count')}
        min={1}
        max={500}
        allowDecimal={false}
        value={count}
        onChange={(next) => typeof next === 'number' && next >= 1 && setCount(next)}
      />
      <Button variant="default" disabled={name.trim() === ''} onClick={() => void add()}>
        {t('team.resource-add')}
      </Button>
    </div>
  );
}
