import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '../app-provider';

/** `no-server`: the device has a network, but the computer that the app comes from does not answer. */
export type Network = 'online' | 'no-server' | 'offline';

/** The server is asked this often while the screen is seen; the question is a line of text. */
const askEveryMs = 60_000;

/** Whether there is a network, and whether the app's server answers in it. */
export function useNetwork(): Network {
  const app = useApp();
  const hasNetwork = useSyncExternalStore(subscribe, () => navigator.onLine);
  const [answers, setAnswers] = useState(true);
  useEffect(() => {
    if (!hasNetwork) return undefined;
    let wanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const answered = await app.updates.serverAnswers();
      if (wanted) setAnswers(answered);
    };
    void ask();
    const timer = setInterval(() => void ask(), askEveryMs);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [app, hasNetwork]);
  if (!hasNetwork) return 'offline';
  return answers ? 'online' : 'no-server';
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
