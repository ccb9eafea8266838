import { describe, expect, it } from 'vitest';
import { makeSigningKey } from '../../src/crypto/signing-key';
import { type DeviceCard, readDeviceCard, writeDeviceCard } from '../../src/exchange/device-card';

async function aCard(name: string): Promise<DeviceCard> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { key: (await makeSigningKey()).verifying, publicKey, name };
}

describe('the card of a device', () => {
  it.each(['', 'Tablet B', 'Мерке, 2-топ'])(
    'brings keys and the name "%s" over, however the line was wrapped',
    async (name) => {
      const card = await aCard(name);
      const text = await writeDeviceCard(card);
      expect(text).toMatch(/^[\x21-\x7e]{1,400}$/);
      expect(await readDeviceCard(text)).toEqual(card);
      expect(await readDeviceCard(` ${text.replace(/(.{20})/g, '$1\n')}\n`)).toEqual(card);
    },
  );

  it('is not read with any one character changed, cut off or left out', async () => {
    const text = await writeDeviceCard(await aCard('B'));
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(await readDeviceCard(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined();
    }
    for (const wrong of ['', 'DALA1', text.slice(0, -1), text.slice(1), 'https://example.org/']) {
      expect(await readDeviceCard(wrong)).toBeUndefined();
    }
  });
});
