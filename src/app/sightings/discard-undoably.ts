import type { AppContext } from '../app-context';

/** A draft in hand, of whatever kind. */
interface HeldDraft<Draft extends { readonly id: string }> {
  flush(): Promise<unknown>;
  inHand(): Draft | undefined;
  drop(): void;
  show(draft: Draft): void;
  erase(draft: Draft): Promise<void>;
}

/** Drops the draft in hand. Until the notice of it goes it comes back by a tap; then it is erased with its new photos. */
export async function discardUndoably<Draft extends { readonly id: string }>(
  context: AppContext,
  held: HeldDraft<Draft>,
): Promise<void> {
  await held.flush();
  const draft = held.inHand();
  if (!draft) return;
  held.drop();
  context.tellUndoable({
    key: 'recording.discarded',
    leaving: draft.id,
    takeBack: () => held.show(draft),
    finish: () => held.erase(draft),
  });
}
