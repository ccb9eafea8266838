import type { Words } from '../words-provider';
import { shortId } from './short-id';

/** What a device is called, or the beginning of its id. */
export function deviceName({ id, name }: { readonly id: string; readonly name: string }, t: Words['t']): string {
  return name === '' ? t('exchange.unnamed', { id: shortId(id) }) : name;
}
