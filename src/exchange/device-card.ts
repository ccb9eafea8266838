import { fromBase64Url, toBase64Url } from '../crypto/base64url';
import { sha256 } from '../crypto/sha256';
import type { VerifyingKey } from '../crypto/signing-key';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a device shows of itself: its founder admits it by `key`, packages for it alone are sealed to `publicKey` (P-256, 65 bytes). */
export interface DeviceCard {
  readonly key: VerifyingKey;
  readonly publicKey: Bytes;
  readonly name: string;
}

const start = 'DALA1';
const publicLength = 65;
const keyLengths: Readonly<Record<VerifyingKey['algorithm'], number>> = { ed25519: 32, p256: 65 };

/** The card as one line of ASCII, for a QR code or a message: parts in base 64 between dots, the last one a check of the rest. */
export async function writeDeviceCard({ key, publicKey, name }: DeviceCard): Promise<string> {
  const named = toBase64Url(new TextEncoder().encode(name));
  const text = [start, key.algorithm, key.raw, toBase64Url(publicKey), named].join('.');
  return `${text}.${await checkOf(text)}`;
}

/** The card of a line, however it was wrapped on its way; undefined if it is none or a character differs. */
export async function readDeviceCard(line: string): Promise<DeviceCard | undefined> {
  const text = line.replace(/\s/g, '');
  const end = text.lastIndexOf('.');
  const [first, algorithm, raw = '', exchange = '', named = ''] = text.slice(0, end).split('.');
  if (first !== start || text.slice(end + 1) !== (await checkOf(text.slice(0, end)))) return undefined;
  if (algorithm !== 'ed25519' && algorithm !== 'p256') return undefined;
  const publicKey = fromBase64Url(exchange);
  const name = fromBase64Url(named);
  if (publicKey?.length !== publicLength || fromBase64Url(raw)?.length !== keyLengths[algorithm] || !name)
    return undefined;
  return { key: { algorithm, raw }, publicKey, name: new TextDecoder().decode(name) };
}

async function checkOf(text: string): Promise<string> {
  return toBase64Url((await sha256(new TextEncoder().encode(text))).subarray(0, 6));
}
