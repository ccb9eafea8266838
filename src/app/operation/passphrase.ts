import type { AppContext } from '../app-context';

/** Another passphrase and another recovery key for the open operation. */
export function passphraseActions(context: AppContext) {
  const { ports, state } = context;

  async function tellRefused(id: string): Promise<void> {
    const waitMs = await ports.vault.waitMs(id);
    const wrong = { code: 'passphrase-wrong', severity: 'error' } as const;
    const seconds = Math.ceil(waitMs / 1000);
    context.tell([waitMs > 0 ? { code: 'passphrase-wait', severity: 'error', values: { seconds } } : wrong]);
  }

  return {
    /** False if `current` is wrong or may not be tried yet; the person is told. */
    async changePassphrase(current: string, next: string): Promise<boolean> {
      const { id } = context.opened();
      const changed = await ports.vault.changePassphrase(id, { current, next });
      if (changed) context.tellDone('security.passphrase-changed');
      else await tellRefused(id);
      return changed;
    },

    /** Shows a new recovery key; the old one is worthless from then on. False if the passphrase is wrong. */
    async renewRecoveryKey(passphrase: string): Promise<boolean> {
      const { id } = context.opened();
      const recoveryKey = await ports.vault.renewRecoveryKey(id, passphrase);
      if (recoveryKey === undefined) await tellRefused(id);
      else state.setState({ recoveryKey });
      return recoveryKey !== undefined;
    },

    /** Headquarters has the recovery key: it is shown no more. */
    recoveryKeyKept(): void {
      state.setState({ recoveryKey: undefined });
    },
  };
}
