import { readDeviceCard, writeDeviceCard } from '../../exchange/device-card';
import type { Chain } from '../../journal/chain-book';
import { keyFingerprint } from '../../crypto/signing-key';
import type { AppContext } from '../app-context';
import { namesRecoveryKey } from '../../journal/signers';
import { openJournal } from './open-journal';
import { storeIssue } from '../store-issue';
import type { TrustAct } from '../../journal/trust-statement';

/** A device of an operation, as its founder and deputies spoke of it. */
export interface KnownDevice {
  readonly id: string;
  /** Empty where the founder gave none. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly standing: 'admitted' | 'waiting' | 'revoked';
  /** Whether it admits and revokes too. */
  readonly isDeputy: boolean;
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

  function list(): readonly KnownDevice[] {
    const { chains, frontier, owner, signers } = journal();
    const ids = new Set([...chains.keys(), ...(owner.device === undefined ? [] : [owner.device])]);
    return [...ids]
      .filter((id) => !namesRecoveryKey(chains.get(id)?.heldStatements ?? []))
      .map((id) => ({
        ...toDevice(id, chains.get(id), { own: owner.device, entries: frontier.get(id) ?? 0 }),
        isDeputy: signers.has(id),
      }));
  }

  const admitted = () => list().flatMap(({ id, standing }) => (standing === 'admitted' ? [id] : []));

  return {
    isFounder: () => journal().isFounder,
    mayAdmit: () => journal().mayAdmit,

    list,

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

    /** Lets a device admit and revoke too, so that the operation outlives the loss of this one. */
    async deputise(id: string): Promise<boolean> {
      const key = admissionOf(journal().chains.get(id))?.key;
      return key !== undefined && state({ act: 'deputise', key, holder: 'device' });
    },

    /** Makes this device a deputy by the recovery key of one that admits and was lost. */
    async takeOver(recoveryKey: string): Promise<boolean> {
      const result = await journal().takeOver(recoveryKey);
      if (result === 'wrong-key') context.tell([{ code: 'device-not-heir', severity: 'error' }]);
      else if (!result.ok) context.tell([storeIssue(result.failure)]);
      if (result === 'wrong-key' || !result.ok) return false;
      context.state.setState(({ edits }) => ({ edits: edits + 1 }));
      context.tellDone('device.taken-over');
      return true;
    },

    /** Lets stand what is held of a device now, and nothing after it. Devices that it admitted as a deputy are admitted from here. */
    async revoke(id: string): Promise<boolean> {
      const acceptance = journal().chains.get(id)?.acceptance;
      const { last = 0, hash = '0'.repeat(64) } = acceptance ?? {};
      const admissions = [...journal().chains.values()].map(admissionOf).filter((act) => act !== undefined);
      const before = new Set(admitted());
      if (!(await state({ act: 'revoke', device: id, lastSequence: last, lastHash: hash }))) return false;
      const after = new Set(admitted());
      for (const act of admissions) {
        const device = await keyFingerprint(act.key);
        if (device !== id && before.has(device) && !after.has(device)) await state(act);
      }
      return true;
    },
  };
}

/** The newest admission of a chain. */
function admissionOf(chain: Chain | undefined): Extract<TrustAct, { act: 'admit' }> | undefined {
  const statements = chain?.statements.toSorted((one, other) => other.wallMs - one.wallMs) ?? [];
  return statements.map(({ act }) => act).find((act) => act.act === 'admit');
}

function toDevice(
  id: string,
  chain: Chain | undefined,
  { own, entries }: { readonly own: string | undefined; readonly entries: number },
): Omit<KnownDevice, 'isDeputy'> {
  const statements = chain?.statements.toSorted((one, other) => other.wallMs - one.wallMs) ?? [];
  const acts = statements.map(({ act }) => act);
  const isRevoked = acts.some(({ act }) => act === 'revoke');
  const admitted = acts.filter((act) => act.act === 'admit');
  const standing = isRevoked ? 'revoked' : admitted.length > 0 ? 'admitted' : 'waiting';
  return { id, name: admitted.find(({ name }) => name !== '')?.name ?? '', isOwn: id === own, standing, entries };
}
