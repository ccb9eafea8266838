import { type ComponentProps, Suspense } from 'react';
import { late } from './late';

const AskFirstDialog = late(() => import('./ask-first-dialog'), 'AskFirstDialog');

/**
 * Asks before an act that nothing takes back: a wipe, an operation erased from the device, a device admitted to the deputies or
 * revoked (signed statements that others may have received), a lock that loses what is in hand. All else is undone instead.
 */
export function AskFirst(props: ComponentProps<typeof AskFirstDialog>) {
  return (
    <Suspense>
      <AskFirstDialog {...props} />
    </Suspense>
  );
}
