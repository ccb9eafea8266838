import { fromBase64Url } from './base64url';
import { readRecoveryKey } from './recovery-key';
import { privateKeyAlgorithm, type SigningKey } from './signing-key';

/** What precedes the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8Start = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/**
 * The key that follows from a recovery key (HKDF-SHA256, Ed25519): whoever has the print can sign with it, and nothing of it is
 * stored. Undefined if the print was mistyped or this browser lacks Ed25519.
 */
export async function heirKey(recoveryKey: string, operationId: string): Promise<SigningKey | undefined> {
  const key = await readRecoveryKey(recoveryKey);
  if (!key) return undefined;
  const material = await crypto.subtle.importKey('raw', key, 'HKDF', false, ['deriveBits']);
  const text = new TextEncoder();
  const from = { name: 'HKDF', hash: 'SHA-256', salt: text.encode(operationId), info: text.encode('dala heir key') };
  const seed = new Uint8Array(await crypto.subtle.deriveBits(from, material, 256));
  return signingKeyOf(Uint8Array.from([...pkcs8Start, ...seed]));
}

async function signingKeyOf(pkcs8: Uint8Array<ArrayBuffer>): Promise<SigningKey | undefined> {
  const algorithm = privateKeyAlgorithm('ed25519');
  try {
    const readable = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
    const { x = '' } = await crypto.subtle.exportKey('jwk', readable);
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    return fromBase64Url(x)?.length === 32 ? { verifying: { algorithm: 'ed25519', raw: x }, privateKey } : undefined;
  } catch {
    return undefined;
  } finally {
    pkcs8.fill(0);
  }
}
