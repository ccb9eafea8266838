import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readKillSwitch } from '../../src/pwa/kill-switch';

describe('the kill-switch', () => {
  it('is built so that it orders nothing', async () => {
    const built = await readFile(new URL('../../public/kill-switch.json', import.meta.url), 'utf8');
    expect(readKillSwitch(built)).toEqual({ retired: [], off: false });
  });

  it('is read as it is written', () => {
    expect(readKillSwitch('{"retired":["1-a","1-b"],"off":true}')).toEqual({ retired: ['1-a', '1-b'], off: true });
  });

  it('orders nothing where the file is broken, another one or too long', () => {
    for (const text of [
      '',
      '<!doctype html>',
      '[]',
      'null',
      '{"off":true}',
      '{"retired":"1-a","off":true}',
      '{"retired":[1],"off":true}',
      '{"retired":[],"off":"yes"}',
      `{"retired":["${'a'.repeat(70_000)}"],"off":true}`,
    ]) {
      expect(readKillSwitch(text), text.slice(0, 40)).toBeUndefined();
    }
  });
});
