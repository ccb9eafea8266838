import { type ComponentProps, Suspense } from 'react';
import { late } from './late';

const AskFirstDialog = late(() => import('./ask-first-dialog'), 'AskFirstDialog');

/** Asks before an act that nothing takes back. */
export function AskFirst(props: ComponentProps<typeof AskFirstDialog>) {
  return (
    <Suspense>
      <AskFirstDialog {...props} />
    </Suspense>
  );
}
