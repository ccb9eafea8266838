import { describe, expect, it } from 'vitest';
import { maxZipEntries } from '../../src/formats/limits';
import { readZip, writeZip } from '../../src/formats/zip';
import { lyingZip } from '../support/lying-zip';

const bytes = (text: string) => new TextEncoder().encode(text);
const zeros = new Uint8Array(20_000);

describe('reading a zip', () => {
  it('gives back what was packed, with names in any alphabet', () => {
    const files = [
      { name: 'аймақ/doc.kml', bytes: bytes('<kml/>') },
      { name: 'empty', bytes: new Uint8Array(0) },
      { name: 'zeros', bytes: zeros },
    ];
    expect(readZip(writeZip(files))).toEqual({ value: files, issues: [] });
  });

  it('makes the same bytes of the same files', () => {
    const files = [{ name: 'a', bytes: bytes('a') }];
    expect(writeZip(files)).toEqual(writeZip(files));
  });

  it('refuses declared sizes above the limit without inflating anything', () => {
    const zip = lyingZip(writeZip([{ name: 'zeros', bytes: zeros }]), { size: 0xffff_fff0 });
    const { value, issues } = readZip(zip);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['zip-too-big']);
  });

  it('refuses more entries than any file of the field has', () => {
    const files = Array.from({ length: maxZipEntries + 1 }, (_, i) => ({ name: `${i}`, bytes: new Uint8Array(0) }));
    expect(readZip(writeZip(files.slice(1))).issues).toEqual([]);
    const { value, issues } = readZip(writeZip(files));
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['zip-too-many-entries']);
  });

  it('stops inflating an entry at the size that its header claims', () => {
    const { value, issues } = readZip(lyingZip(writeZip([{ name: 'zeros', bytes: zeros }]), { size: 10 }));
    expect(value).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['zip-entry-lies']);
  });

  it('leaves out an entry with a wrong check sum, and one that is encrypted', () => {
    const zip = writeZip([{ name: 'a', bytes: bytes('hello') }]);
    expect(readZip(lyingZip(zip, { crc: 1 })).issues.map(({ code }) => code)).toEqual(['zip-entry-damaged']);
    expect(readZip(lyingZip(zip, { flags: 1 })).issues.map(({ code }) => code)).toEqual(['zip-entry-encrypted']);
  });

  it('refuses a zip that is cut off', () => {
    const zip = writeZip([{ name: 'a', bytes: zeros }]);
    expect(readZip(zip.subarray(0, zip.byteLength - 30)).issues[0]?.code).toBe('zip-broken');
  });
});
