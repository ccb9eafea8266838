import { useEffect } from 'react';
import type { OngoingAct } from '../../app/ongoing-act';
import { useApp } from '../app-provider';

/** Keeps the operation from locking by itself while work goes on. */
export function useOngoing(act: OngoingAct, isGoing: boolean): void {
  const app = useApp();
  useEffect(() => (isGoing ? app.security.begin(act) : undefined), [app, act, isGoing]);
}
