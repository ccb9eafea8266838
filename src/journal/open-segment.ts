import { toHex } from '../crypto/hex';
import { sha256 } from '../crypto/sha256';
import { signedMessage } from '../crypto/signed-message';
import { keyFingerprint, type Verify, type VerifyingKey, verifier } from '../crypto/signing-key';
import type { IssueCode } from '../i18n/message';
import type { DeviceId, Entry } from './entry';
import { readEntryLine } from './entry-line';
import { isObject } from './read-json';
import type { SealedSegment, Segment, SegmentHeader } from './segment';
import { readVerifyingKey } from './trust-statement';

/** A segment that may join a journal, or why not. What is known of a refused one says where it claims to belong. */
export type OpenedSegment =
  | { readonly segment: Segment }
  | { readonly refused: IssueCode; readonly device?: DeviceId; readonly from?: number };

/** Opens the segments of many devices; reads each device's key once. */
export type SegmentOpener = (sealed: SealedSegment) => Promise<OpenedSegment>;

/** What checks the signature of a segment by the key in its header and reads its entries. Says nothing yet of admission or chain. */
export function segmentOpener(): SegmentOpener {
  const devices = new Map<string, Promise<KnownDevice>>();
  const deviceOf = (key: VerifyingKey) => {
    const name = `${key.algorithm} ${key.raw}`;
    const known = devices.get(name) ?? knownDevice(key);
    devices.set(name, known);
    return known;
  };
  return async ({ body, signature }) => {
    const text = decodeText(body);
    const [header, lines] = splitBody(text);
    if (!header) return { refused: 'journal-unreadable' };
    const { device, verify } = await deviceOf(header.key);
    const hash = await sha256(body);
    const place = { device, from: header.first };
    if (!(await verify(signature, signedMessage('segment', hash)))) return { refused: 'journal-signature', ...place };
    const entries = readEntries(lines, device, header.first);
    if (!entries) return { refused: 'journal-unreadable', ...place };
    const { operationId, key, first, previous } = header;
    const last = first + entries.length - 1;
    return { segment: { operationId, device, key, first, last, previous, hash: toHex(hash), entries } };
  };
}

interface KnownDevice {
  readonly device: DeviceId;
  readonly verify: Verify;
}

async function knownDevice(key: VerifyingKey): Promise<KnownDevice> {
  return { device: await keyFingerprint(key), verify: await verifier(key) };
}

function decodeText(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return '';
  }
}

function splitBody(text: string): readonly [SegmentHeader | undefined, readonly string[]] {
  const [head, ...lines] = text.split('\n');
  if (head === undefined || lines.pop() !== '') return [undefined, []];
  return [readHeader(head), lines];
}

function readHeader(line: string): SegmentHeader | undefined {
  const fields = parse(line);
  if (!isObject(fields) || fields.version !== 1) return undefined;
  const { operationId, first, previous } = fields;
  const key = readVerifyingKey(fields.key);
  if (!key || typeof operationId !== 'string') return undefined;
  if (typeof first !== 'number' || !Number.isSafeInteger(first) || first < 1) return undefined;
  if (typeof previous !== 'string' || !/^[0-9a-f]{64}$/.test(previous)) return undefined;
  return { version: 1, operationId, key, first, previous };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readEntries(lines: readonly string[], device: DeviceId, first: number): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (const line of lines) {
    const entry = readEntryLine(line, device, first + entries.length);
    if (!entry) return undefined;
    entries.push(entry);
  }
  return entries.length === 0 ? undefined : entries;
}
