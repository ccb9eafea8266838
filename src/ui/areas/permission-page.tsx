import { Button, Textarea, TextInput } from '@mantine/core';
import { IconPolygon, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { areaM2 } from '../../geo/geodesic';
import type { Permission } from '../../survey/permission';
import { useApp } from '../app-provider';
import { TimeField } from '../controls/time-field';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { Panel } from '../frame/panel';
import { useMapTools } from '../map-view/map-tools-provider';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

const highestM = 5000;

/** One permission. What stays empty binds nothing. Every change is kept when its field is left. */
export function PermissionPage({ permission }: { readonly permission: Permission }) {
  const app = useApp();
  const { t, q } = useWords();
  const tools = useMapTools();
  const [draft, setDraft] = useState(permission);
  const keep = () => {
    const next = { ...draft, ...(permission.polygons && { polygons: permission.polygons }) };
    if (next.number.trim() !== '' && JSON.stringify(next) !== JSON.stringify(permission)) {
      void app.permissions.change(next);
    }
  };
  const draw = async () => {
    const polygon = await tools.drawPolygon();
    if (polygon) await app.permissions.addGround(permission, polygon);
  };
  const clear = () => {
    const { polygons, ...rest } = permission;
    void app.permissions.change(rest);
  };
  return (
    <Panel title={t('permission.title', { number: permission.number })} onBack={() => app.select(undefined)}>
      <div onBlur={keep} className={classes.export}>
        <PermissionFields draft={draft} onChange={(change) => setDraft(withoutAbsent({ ...draft, ...change }))} />
      </div>
      <FactList>
        <Fact name={t('permission.ground')}>
          {permission.polygons ? q.hectares(areaM2(permission.polygons)) : t('permission.everywhere')}
        </Fact>
      </FactList>
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconPolygon aria-hidden />} onClick={() => void draw()}>
          {t('permission.draw')}
        </Button>
        {permission.polygons && (
          <Button variant="default" onClick={clear}>
            {t('permission.clear')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconTrash aria-hidden />}
          onClick={() => void app.permissions.delete(permission)}
        >
          {t('app.delete')}
        </Button>
      </div>
      <Remarks about={{ kind: 'permission', id: permission.id }} />
    </Panel>
  );
}

interface PermissionFieldsProps {
  readonly draft: Permission;
  /** Told what changed; undefined for a field that was emptied. */
  readonly onChange: (change: { readonly [Name in keyof Permission]?: Permission[Name] | undefined }) => void;
}

/** Number, heights, times, telephone and note. */
function PermissionFields({ draft, onChange }: PermissionFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <TextInput
        label={t('permission.number')}
        value={draft.number}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <OptionalFigure
        label={t('permission.lowest')}
        unit={t('unit.m')}
        min={0}
        max={highestM}
        value={draft.lowestM}
        onChange={(lowestM) => onChange({ lowestM })}
      />
      <OptionalFigure
        label={t('permission.highest')}
        unit={t('unit.m')}
        min={0}
        max={highestM}
        value={draft.highestM}
        onChange={(highest) => onChange({ highestM: highest })}
      />
      {(['from', 'to'] as const).map((end) => (
        <TimeField
          key={end}
          label={t(`permission.${end}`)}
          value={draft[end]}
          onChange={(time) => onChange({ [end]: time })}
        />
      ))}
      <TextInput
        type="tel"
        autoComplete="off"
        label={t('permission.telephone')}
        value={draft.telephone ?? ''}
        onChange={(event) => onChange({ telephone: event.currentTarget.value || undefined })}
      />
      <Textarea
        autoComplete="off"
        autosize
        minRows={2}
        label={t('permission.note')}
        value={draft.note ?? ''}
        onChange={(event) => onChange({ note: event.currentTarget.value || undefined })}
      />
    </>
  );
}

/** Absent figures are left out of the record instead of kept as undefined. */
function withoutAbsent(draft: { readonly [Name in keyof Permission]: Permission[Name] | undefined }): Permission {
  const { kind, id, number, polygons, lowestM, highestM: most, from, to, telephone, note } = draft;
  return {
    kind: kind ?? 'permission',
    id: id ?? '',
    number: number ?? '',
    ...(polygons !== undefined && { polygons }),
    ...(lowestM !== undefined && { lowestM }),
    ...(most !== undefined && { highestM: most }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(telephone !== undefined && { telephone }),
    ...(note !== undefined && { note }),
  };
}
