import { describe, expect, it } from 'vitest';
import { makeSigningKey } from '../../src/crypto/signing-key';
import { readDeviceCard, writeDeviceCard } from '../../src/exchange/device-card';

const publicKey = new Uint8Array(65).fill(4);

describe('the card of a device', () => {
  it.each(['ed25519', 'p256'] as const)(
    'comes through a QR code whole, however it is wrapped (%s)',
    async (algorithm) => {
      const { verifying } = await makeSigningKey(algorithm);
      const card = { key: verifying, name: 'Шу тобының планшеті', publicKey };
      const text = await writeDeviceCard(card);
      expect(await readDeviceCard(`${text.slice(0, 40)}\n  ${text.slice(40)}\n`)).toEqual(card);
    },
  );

  it('is not read with a character changed or missing', async () => {
    const text = await writeDeviceCard({ key: (await makeSigningKey()).verifying, name: 'A', publicKey });
    for (let at = 0; at < text.length; at += 7) {
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(await readDeviceCard(text.slice(0, at) + other + text.slice(at + 1))).toBeUndefined();
      expect(await readDeviceCard(text.slice(0, at) + text.slice(at + 1))).toBeUndefined();
    }
    expect(await readDeviceCard('')).toBeUndefined();
  });
});
