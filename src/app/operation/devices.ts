import { readDeviceCard, writeDeviceCard } from '../../exchange/device-card';
import type { Chain } from '../../journal/chain-book';
import type { AppContext } from '../app-context';
import { openJournal } from './open-journal';
import { storeIssue } from '../store-issue';
import type { TrustAct } from '../../journal/trust-statement';

/** A device of an operation, as its founder spoke of it. */
export interface KnownDevice {
  readonly id: string;
  /** Empty where the founder gave none. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly standing: 'admitted' | 'waiting' | 'revoked';
  /** Entries that count. */
  readonly entries: number;
}

/** The devices of an operation: shown, admitted, revoked. */
export function deviceActions(context: AppContext) {
  const journal = () => openJournal(context);

  async function state(act: TrustAct): Promise<boolean> {
    const result = await journal().state(act);
    if (result.ok) context.state.setState(({ edits }) => ({ edits: edits + 1 }));
    else context.tell([storeIssue(result.failure)]);
    return result.ok;
  }

  return {
    isFounder: () => journal().isFounder,

    list(): readonly KnownDevice[] {
      const { chains, frontier, owner } = journal();
      const ids = new Set([...chains.keys(), ...(owner.device === undefined ? [] : [owner.device])]);
      return [...ids].map((id) => toDevice(id, chains.get(id), { own: owner.device, entries: frontier.get(id) ?? 0 }));
    },

    /** What this device shows of itself, for the founder and for peers. */
    async card(name: string): Promise<string | undefined> {
      const keys = await journal().packageKeys();
      return keys && writeDeviceCard({ key: journal().deviceKey, publicKey: keys.secret.publicKey, name });
    },

    /** Copies the card to the clipboard; it is too long to be shown again. */
    async copyCard(card: string): Promise<void> {
      await context.ports.clipboard.writeText(card);
      context.tellDone('app.copied', { text: `${card.slice(0, 24)}…` });
    },

    /** Admits the device of a card, under its name or another one. False if the text is no card or this is not the founder. */
    async admit(text: string, name: string): Promise<boolean> {
      const card = await readDeviceCard(text);
      if (!card) context.tell([{ code: 'exchange-card', severity: 'error' }]);
      return card !== undefined && state({ act: 'admit', key: card.key, name: name || card.name });
    },

    /** Gives this device its own name. */
    rename: (name: string) => state({ act: 'admit', key: journal().deviceKey, name }),

    /** Lets stand what is held of a device now, and nothing after it. */
    revoke(id: string): Promise<boolean> {
      const acceptance = journal().chains.get(id)?.acceptance;
      const { last = 0, hash = '0'.repeat(64) } = acceptance ?? {};
      return state({ act: 'revoke', device: id, lastSequence: last, lastHash: hash });
    },
  };
}

function toDevice(
  id: string,
  chain: Chain | undefined,
  { own, entries }: { readonly own: string | undefined; readonly entries: number },
): KnownDevice {
  const statements = chain?.statements.toSorted((one, other) => other.wallMs - one.wallMs) ?? [];
  const acts = statements.map(({ act }) => act);
  const isRevoked = acts.some(({ act }) => act === 'revoke');
  const admitted = acts.filter((act) => act.act === 'admit');
  const standing = isRevoked ? 'revoked' : admitted.length > 0 ? 'admitted' : 'waiting';
  return { id, name: admitted.find(({ name }) => name !== '')?.name ?? '', isOwn: id === own, standing, entries };
}
