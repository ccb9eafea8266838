import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../src/crypto/random-id';
import { makeWrappedPair, openPrivateKey, sealFor, unsealWith } from '../../src/crypto/write-only';
import { importDataKey } from '../../src/crypto/wrapping';

const plain = new TextEncoder().encode('44.5, 71.2');

describe('what is written for the vault while it is locked', () => {
  it('opens with the private key alone, in its own place, unchanged', async () => {
    const dataKey = await importDataKey(randomBytes(32));
    const pair = await makeWrappedPair(dataKey, 'pair');
    const sealed = await sealFor(pair.publicKey, plain, 'track 1');
    const privateKey = await openPrivateKey(pair, dataKey, 'pair');
    if (!privateKey) throw new Error('The private key did not open.');
    const opener = { privateKey, publicKey: pair.publicKey };
    expect(privateKey.extractable).toBe(false);
    expect(await unsealWith(opener, sealed, 'track 1')).toEqual(plain);
    expect(await unsealWith(opener, sealed, 'track 2')).toBeUndefined();
    const changed = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    expect(await unsealWith(opener, changed, 'track 1')).toBeUndefined();
    const other = await makeWrappedPair(dataKey, 'pair');
    expect(await unsealWith({ privateKey, publicKey: other.publicKey }, sealed, 'track 1')).toBeUndefined();
  });

  it('does not give the private key to another data key or place', async () => {
    const dataKey = await importDataKey(randomBytes(32));
    const pair = await makeWrappedPair(dataKey, 'pair');
    expect(await openPrivateKey(pair, await importDataKey(randomBytes(32)), 'pair')).toBeUndefined();
    expect(await openPrivateKey(pair, dataKey, 'elsewhere')).toBeUndefined();
  });

  it('is read by a second implementation of ECDH, HKDF and AES-GCM', async () => {
    const ecdh = createECDH('prime256v1');
    const publicKey = new Uint8Array(ecdh.generateKeys());
    const sealed = await sealFor(publicKey, plain, 'track 1');
    const sender = sealed.subarray(0, 65);
    const secret = ecdh.computeSecret(sender);
    const salt = Buffer.concat([sender, publicKey]);
    const key = Buffer.from(hkdfSync('sha256', secret, salt, 'dala write only', 32));
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12));
    decipher.setAAD(Buffer.from('track 1'));
    decipher.setAuthTag(sealed.subarray(-16));
    expect(Buffer.concat([decipher.update(sealed.subarray(65, -16)), decipher.final()]).toString()).toBe('44.5, 71.2');
  });
});
