/**
 * What whoever serves the app can order when a version must not be used: a file beside the app that no version stores,
 * `{"retired": ["0.1.0-3f2a9c81d0"], "off": false}`.
 */
export interface KillSwitch {
  /** Versions that devices leave by themselves, for the one that waits or the one before. */
  readonly retired: readonly string[];
  /** Devices give up what they stored of the app and take it from the server at each opening. */
  readonly off: boolean;
}

const killSwitchFile = 'kill-switch.json';

const mostBytes = 64_000;

/** Asks the server; undefined without a network, without such a file, or for one that says something else. */
export async function askKillSwitch(scope: string): Promise<KillSwitch | undefined> {
  try {
    const answer = await fetch(new URL(killSwitchFile, scope), { cache: 'no-store', credentials: 'same-origin' });
    return answer.ok ? readKillSwitch(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}

const patienceMs = 5_000;

/** Whether the server says anything at all: the same small file is asked for, from here, so that the page reports no fault. */
export async function serverAnswers(scope: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMs);
  const asked = fetch(new URL(killSwitchFile, scope), { cache: 'no-store', credentials: 'same-origin', signal });
  return asked.then(
    () => true,
    () => false,
  );
}

/** A kill-switch as the file says it; undefined for anything else, so that a broken file changes nothing. */
export function readKillSwitch(text: string): KillSwitch | undefined {
  if (text.length > mostBytes) return undefined;
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof said !== 'object' || said === null || !('retired' in said) || !('off' in said)) return undefined;
  const { retired, off } = said;
  if (typeof off !== 'boolean' || !Array.isArray(retired)) return undefined;
  const names: readonly unknown[] = retired;
  return names.every((name) => typeof name === 'string') ? { retired: names, off } : undefined;
}
