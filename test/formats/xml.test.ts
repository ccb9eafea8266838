import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { escapeXml, readXml, type XmlElement, xmlText } from '../../src/formats/xml';
import { testData } from '../support/test-data';

describe('reading XML', () => {
  it('decodes the five entities and characters by number, and leaves others as they are', () => {
    const { value } = readXml('<a b="1 &lt; 2">x &amp; y &#1046;&#x416; &nbsp;</a>');
    expect(value?.attributes.get('b')).toBe('1 < 2');
    expect(value?.text).toBe('x & y ЖЖ &nbsp;');
  });

  it('splits prefixes off, joins CDATA and skips comments and instructions', () => {
    const { value } = readXml(
      '\uFEFF<?xml version="1.0"?><!-- <b> --><k:a xmlns:k="k"><?go?>1<![CDATA[<2>]]><k:b/><!-- x -->3</k:a>',
    );
    expect(value).toMatchObject({ name: 'a', prefix: 'k', text: '1<2>3', children: [{ name: 'b' }] });
  });

  it('finds the end of a tag behind quoted brackets', () => {
    expect(readXml(`<a b='>' c="/>"><d/></a>`).value?.children).toHaveLength(1);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a></a>x',
    '<a b=1/>',
    '<a b="1/>',
    '<a><!-- </a>',
    '<a b="1"c="2">&</a',
    '< a/>',
  ])('refuses "%s"', (text) => {
    expect(readXml(text).issues.map(({ code }) => code)).toEqual(['file-not-xml']);
  });

  it('reads back any text that was escaped', () => {
    const text = `<"Жер" & 'су'>\n]]>`;
    expect(xmlText(readXml(`<a><b>${escapeXml(text)}</b></a>`).value ?? none, 'b')).toBe(text);
    expect(escapeXml('a\u0000b\ud800c')).toBe('abc');
  });
});

describe('the same file read by a DOM', () => {
  const folder = testData('vectors/togeojson');
  const files = folder === undefined ? [] : readdirSync(folder).map((name) => path.join(folder, name));
  it.skipIf(files.length === 0)('has the same elements, attributes and texts', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const root = new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml').documentElement;
      const { value } = readXml(text);
      expect(value && sketch(value), file).toEqual(root && sketchOfDom(root));
    }
  });
});

const none: XmlElement = { name: '', prefix: '', attributes: new Map(), children: [], text: '' };

function sketch({ name, attributes, children, text }: XmlElement): unknown {
  return [
    name,
    [...attributes].map(String).toSorted((a, b) => a.localeCompare(b)),
    text.replace(/\s+/g, ''),
    children.map(sketch),
  ];
}

function sketchOfDom(element: Element): unknown {
  let text = '';
  const children: unknown[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === node.ELEMENT_NODE) children.push(sketchOfDom(node as Element));
    else if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      text += node.nodeValue ?? '';
  }
  const attributes = [...element.attributes].map(({ localName, name, value }) => `${localName ?? name},${value}`);
  return [element.localName, attributes.toSorted((a, b) => a.localeCompare(b)), text.replace(/\s+/g, ''), children];
}
