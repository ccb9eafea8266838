import { createPublicKey, generateKeyPairSync, sign as nodeSign, verify as nodeVerify } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { toBase64Url } from '../../src/crypto/base64url';
import { toHex } from '../../src/crypto/hex';
import {
  bestAlgorithm,
  keyFingerprint,
  makeSigningKey,
  privateKeyAlgorithm,
  sign,
  verifier,
} from '../../src/crypto/signing-key';

const message = new TextEncoder().encode('Арық бойында');

/** RFC 8032, 7.1, test 2. */
const rfc8032 = {
  secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  public: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
};

describe('signatures', () => {
  it('are those of RFC 8032 for Ed25519', async () => {
    const pkcs8 = bytes(`302e020100300506032b657004220420${rfc8032.secret}`);
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, privateKeyAlgorithm('ed25519'), false, ['sign']);
    const verifying = { algorithm: 'ed25519', raw: toBase64Url(bytes(rfc8032.public)) } as const;
    const signature = await sign({ verifying, privateKey }, bytes(rfc8032.message));
    expect(toHex(signature)).toBe(rfc8032.signature);
    expect(await (await verifier(verifying))(signature, bytes(rfc8032.message))).toBe(true);
  });

  it.each(['ed25519', 'p256'] as const)('%s made here hold for a second implementation', async (algorithm) => {
    const key = await makeSigningKey(algorithm);
    const signature = await sign(key, message);
    expect(
      nodeVerify(digestOf(algorithm), message, { key: nodeKey(key.verifying), dsaEncoding: 'ieee-p1363' }, signature),
    ).toBe(true);
  });

  it.each(['ed25519', 'p256'] as const)('%s of a second implementation hold here', async (algorithm) => {
    const { publicKey, privateKey } =
      algorithm === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const raw =
      algorithm === 'ed25519'
        ? x
        : toBase64Url(Uint8Array.of(4, ...Buffer.from(x, 'base64url'), ...Buffer.from(y, 'base64url')));
    const signature = Uint8Array.from(
      nodeSign(digestOf(algorithm), message, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    );
    const verify = await verifier({ algorithm, raw });
    expect(await verify(signature, message)).toBe(true);
    signature[3] = (signature[3] ?? 0) ^ 1;
    expect(await verify(signature, message)).toBe(false);
    expect(await verify(new Uint8Array(), message)).toBe(false);
  });

  it('of no key that can be read are never right', async () => {
    for (const raw of ['', 'AAAA', '!', `${'A'.repeat(42)}=`]) {
      expect(await (await verifier({ algorithm: 'ed25519', raw }))(new Uint8Array(64), message)).toBe(false);
      expect(await (await verifier({ algorithm: 'p256', raw }))(new Uint8Array(64), message)).toBe(false);
    }
  });
});

describe('a browser without Ed25519', () => {
  const withoutEd25519 = async <T>(act: () => Promise<T>): Promise<T> => {
    const missing = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    const generating = vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(missing);
    const importing = vi.spyOn(crypto.subtle, 'importKey').mockImplementation(missing);
    try {
      return await act();
    } finally {
      generating.mockRestore();
      importing.mockRestore();
    }
  };

  it('holds what WebCrypto and Node signed, and refuses what was altered', async () => {
    const made = await makeSigningKey('ed25519');
    const signature = await sign(made, message);
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    const ofNode = Uint8Array.from(nodeSign(null, message, privateKey));
    await withoutEd25519(async () => {
      const verify = await verifier(made.verifying);
      expect(await verify(signature, message)).toBe(true);
      expect(await verify(signature, bytes('00'))).toBe(false);
      expect(await verify(new Uint8Array(), message)).toBe(false);
      const verifyNode = await verifier({ algorithm: 'ed25519', raw: x });
      expect(await verifyNode(ofNode, message)).toBe(true);
      for (const at of [0, 31, 32, 63]) {
        const altered = ofNode.map((byte, index) => (index === at ? byte ^ 1 : byte));
        expect(await verifyNode(altered, message)).toBe(false);
      }
    });
  });

  it('refuses signatures whose second half was raised by the order of the curve, as WebCrypto does', async () => {
    const made = await makeSigningKey('ed25519');
    const signature = await sign(made, message);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const half = signature.slice(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
    const raised = signature.map((byte, index) =>
      index < 32 ? byte : Number((half >> BigInt(8 * (index - 32))) & 255n),
    );
    expect(await (await verifier(made.verifying))(raised, message)).toBe(false);
    await withoutEd25519(async () => expect(await (await verifier(made.verifying))(raised, message)).toBe(false));
  });

  it('takes no key that cannot be read', async () => {
    await withoutEd25519(async () => {
      for (const raw of ['', 'AAAA', '!', `${'A'.repeat(42)}=`, 'B'.repeat(43)]) {
        expect(await (await verifier({ algorithm: 'ed25519', raw }))(new Uint8Array(64), message)).toBe(false);
      }
    });
  });
});

describe('a signing key', () => {
  it('is Ed25519 where the platform has it', async () => {
    expect(await bestAlgorithm()).toBe('ed25519');
    expect((await makeSigningKey()).verifying.algorithm).toBe('ed25519');
  });

  it('has a fingerprint of 24 characters that differs with key and algorithm', async () => {
    const { verifying } = await makeSigningKey('p256');
    const fingerprint = await keyFingerprint(verifying);
    expect(fingerprint).toMatch(/^[0-9a-hjkmnp-tv-z]{24}$/);
    expect(await keyFingerprint({ ...verifying, algorithm: 'ed25519' })).not.toBe(fingerprint);
    expect(await keyFingerprint((await makeSigningKey('p256')).verifying)).not.toBe(fingerprint);
  });
});

function nodeKey({ algorithm, raw }: { readonly algorithm: string; readonly raw: string }) {
  if (algorithm === 'ed25519') return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: raw } });
  const point = Buffer.from(raw, 'base64url');
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
}

function digestOf(algorithm: 'ed25519' | 'p256'): 'sha256' | null {
  return algorithm === 'ed25519' ? null : 'sha256';
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
