import { NativeSelect, TextInput } from '@mantine/core';
import { templateFault, tileProviders } from '../../app/maps/tile-providers';
import type { TileServer } from '../../app/ports/map-store';
import { IssueList } from '../controls/issue-list';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

const highestZoom = 19;
const own = 'own';

/** A known server, or the address and credit of another. */
export interface ChosenServer {
  readonly id: string;
  readonly template: string;
  readonly attribution: string;
}

export const noServer: ChosenServer = { id: own, template: '', attribution: '' };

/** The server to ask, and whether it may be asked: its owner lets people download areas, its address is one of tiles. */
export function serverOf({ id, template, attribution }: ChosenServer) {
  const provider = tileProviders.find((one) => one.id === id);
  const { name, template: address, attribution: credit, maxZoom } = provider ?? ownServer(template, attribution);
  const server: TileServer = { name, template: address, attribution: credit, maxZoom };
  const refusal = provider && provider.bulk !== 'allowed' ? provider.bulk : undefined;
  const fault = address === '' ? undefined : templateFault(address);
  return { server, refusal, fault, mayAsk: refusal === undefined && fault === undefined && address !== '' };
}

function ownServer(template: string, attribution: string): TileServer {
  const name = /^https?:\/\/([^/]+)/.exec(template)?.[1] ?? '';
  return { name, template, attribution, maxZoom: highestZoom };
}

interface TileServerChoiceProps {
  readonly chosen: ChosenServer;
  readonly onChange: (chosen: ChosenServer) => void;
}

/** Which server the tiles come from, and what stands against it. */
export function TileServerChoice({ chosen, onChange }: TileServerChoiceProps) {
  const { t } = useWords();
  const { server, refusal, fault } = serverOf(chosen);
  return (
    <>
      <NativeSelect
        label={t('maps.server')}
        value={chosen.id}
        onChange={(event) => onChange({ ...chosen, id: event.currentTarget.value })}
        data={[
          { value: own, label: t('maps.own-server') },
          ...tileProviders.map(({ id, name: label }) => ({ value: id, label })),
        ]}
      />
      {chosen.id === own && (
        <>
          <TextInput
            label={t('maps.template')}
            placeholder="https://maps.example/{z}/{x}/{y}.png"
            value={chosen.template}
            onChange={(event) => onChange({ ...chosen, template: event.currentTarget.value.trim() })}
          />
          <TextInput
            label={t('maps.attribution')}
            value={chosen.attribution}
            onChange={(event) => onChange({ ...chosen, attribution: event.currentTarget.value })}
          />
          <p className={classes.note}>{t('maps.own-note')}</p>
        </>
      )}
      {refusal && (
        <p className={classes.note}>
          {t(`maps.${refusal === 'forbidden' ? 'forbidden' : 'unknown'}-note`, { server: server.name })}
        </p>
      )}
      {!refusal && fault && <IssueList issues={[{ code: fault, severity: 'error' }]} />}
    </>
  );
}
