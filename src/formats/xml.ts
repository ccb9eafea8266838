import { DOMParser, type Element as DomElement } from '@xmldom/xmldom';
import type { Checked, Issue } from '../survey/issue';
import { maxXmlDepth, maxXmlElements, maxXmlTagCharacters } from './limits';

/** An element of an XML file. Names are local: `gx:Track` is `Track` with the prefix `gx`. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and CDATA, joined; not that of its children. */
  readonly text: string;
}

/**
 * The root element of an XML text. Page, worker and Node run the same parser. A document type declaration is refused, so there
 * are no entities beyond the five of XML; depth, number of elements and length of a tag are bounded before parsing begins.
 */
export function readXml(text: string): Checked<XmlElement> {
  const refused = scanXml(text);
  if (refused) return { value: undefined, issues: [refused] };
  try {
    const parser = new DOMParser({ locator: false, onError: throwIfFatal });
    const root = parser.parseFromString(text.replace(/^\uFEFF?\s*/, ''), 'text/xml').documentElement;
    if (root) return { value: toXmlElement(root), issues: [] };
  } catch {
    // Falls through: whatever the parser finds wrong, the file is not XML.
  }
  return { value: undefined, issues: [{ code: 'file-not-xml', severity: 'error' }] };
}

/** First child of a name. */
export function xmlChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Children of a name. */
export function xmlChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Trimmed text at a path of child names, or undefined where it is absent or empty. */
export function xmlText(element: XmlElement, ...path: readonly string[]): string | undefined {
  let current: XmlElement | undefined = element;
  for (const name of path) current = current && xmlChild(current, name);
  return current?.text.trim() || undefined;
}

/** Text made safe inside an element or an attribute; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  const allowed = text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
  return allowed.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function throwIfFatal(level: string, message: string): void {
  if (level === 'fatalError') throw new Error(message);
}

/** Walks the markup without building anything; says what forbids parsing it. */
function scanXml(text: string): Issue | undefined {
  const broken: Issue = { code: 'file-not-xml', severity: 'error' };
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const end = markupEnd(text, at);
    if (end === 'doctype') return { code: 'xml-doctype', severity: 'error' };
    if (end === undefined) return broken;
    const second = text[at + 1];
    if (second === '/') depth -= 1;
    else if (second !== '!' && second !== '?') {
      elements += 1;
      if (text[end - 2] !== '/') depth += 1;
    }
    if (depth < 0) return broken;
    if (depth > maxXmlDepth) return { code: 'xml-too-deep', severity: 'error', values: { limit: maxXmlDepth } };
    if (elements > maxXmlElements) {
      return { code: 'xml-too-many-elements', severity: 'error', values: { limit: maxXmlElements } };
    }
    at = end;
  }
  return elements === 0 || depth !== 0 ? broken : undefined;
}

/** Index after the markup that begins at `at`; undefined where it never ends. */
function markupEnd(text: string, at: number): number | 'doctype' | undefined {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<!', at)) return 'doctype';
  let quote = '';
  const limit = Math.min(text.length, at + maxXmlTagCharacters);
  for (let i = at + 1; i < limit; i++) {
    const character = text[i];
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '<') return undefined;
    else if (character === '>') return i + 1;
  }
  return undefined;
}

function after(text: string, mark: string, from: number): number | undefined {
  const at = text.indexOf(mark, from);
  return at === -1 ? undefined : at + mark.length;
}

function toXmlElement(element: DomElement): XmlElement {
  const children: XmlElement[] = [];
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) children.push(toXmlElement(node as DomElement));
    else if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      text += node.nodeValue ?? '';
  }
  const attributes = new Map<string, string>();
  for (const { localName, name, value } of element.attributes) attributes.set(localName ?? name, value);
  return { name: element.localName ?? element.tagName, prefix: element.prefix ?? '', attributes, children, text };
}
