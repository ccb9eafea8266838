import { beforeAll, describe, expect, it } from 'vitest';
import { keyFingerprint, makeSigningKey, type SigningKey } from '../../src/crypto/signing-key';
import { type Manifest, openManifest, signManifest } from '../../src/exchange/manifest';

describe('the manifest of a volume', () => {
  let key: SigningKey;
  let manifest: Manifest;

  beforeAll(async () => {
    key = await makeSigningKey();
    manifest = {
      version: 1,
      packageId: 'package-1',
      volume: 1,
      volumes: 2,
      operationId: 'operation-1',
      founder: await keyFingerprint(key.verifying),
      sender: key.verifying,
      senderName: 'Tablet 1',
      wallMs: 0,
      reach: {},
      items: [{ kind: 'photo', sha256: 'a'.repeat(64), byteLength: 3 }],
    };
  });

  it('opens with the device that signed it', async () => {
    const opened = await openManifest(await signManifest(manifest, key));
    expect(opened).toEqual({ manifest, device: await keyFingerprint(key.verifying) });
  });

  it('is refused where a byte of it was changed, or another key signed it', async () => {
    const { body, signature } = await signManifest(manifest, key);
    const other = new TextEncoder().encode(new TextDecoder().decode(body).replace('Tablet 1', 'Tablet 2'));
    expect(await openManifest({ body: other, signature })).toBe('exchange-manifest');
    expect(await openManifest({ body, signature: signature.map((byte, i) => (i === 5 ? byte ^ 1 : byte)) })).toBe(
      'exchange-manifest',
    );
    expect(await openManifest(await signManifest(manifest, await makeSigningKey()))).toBe('exchange-manifest');
  });

  it('is refused where its sender signed what is no manifest', async () => {
    const wrong = [{ volume: 3 }, { volumes: 0 }, { packageId: 1 }, { items: [{ kind: 'other' }] }, { reach: [] }];
    for (const change of wrong) {
      const signed = await signManifest(Object.assign({ ...manifest }, change), key);
      expect(await openManifest(signed), JSON.stringify(change)).toBe('exchange-manifest');
    }
  });
});
