import { useEffect, useState } from 'react';
import { useApp } from '../app-provider';

/** Seconds left until the next passphrase may be tried, counting down. */
export function useWait(id: string): { readonly seconds: number; begin(waitMs: number): void } {
  const app = useApp();
  const [until, setUntil] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const begin = (waitMs: number) => setUntil(Date.now() + waitMs);
  useEffect(() => {
    void app.operations.waitMs(id).then(begin);
  }, [app, id]);
  useEffect(() => {
    const count = () => setSeconds(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [until]);
  return { seconds, begin };
}
