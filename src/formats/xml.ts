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
 * The root element of an XML text, the same in page, worker and Node. A document type declaration is refused, so there are no
 * entities beyond the five of XML; depth, number of elements and length of a tag are bounded. What is not well formed is refused.
 *
 * Own code since a DOM costs too much here: for a GPX of 28 MB (300,000 places) @xmldom/xmldom took 1.7 GB, this 0.4 GB and a
 * third of the time. The tests compare both.
 */
export function readXml(text: string): Checked<XmlElement> {
  const result = parse(text);
  return 'code' in result ? { value: undefined, issues: [result] } : { value: result, issues: [] };
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

/** An element while its children are still coming. */
interface OpenElement extends XmlElement {
  readonly qualifiedName: string;
  readonly children: OpenElement[];
  text: string;
}

const noAttributes: ReadonlyMap<string, string> = new Map();
const broken: Issue = { code: 'file-not-xml', severity: 'error' };

/** What is known between two pieces of markup. */
interface Builder {
  readonly open: OpenElement[];
  root: OpenElement | undefined;
  elements: number;
}

function parse(text: string): XmlElement | Issue {
  const builder: Builder = { open: [], root: undefined, elements: 0 };
  let at = 0;
  for (let mark = text.indexOf('<'); mark !== -1; mark = text.indexOf('<', at)) {
    if (mark > at && !addText(builder.open.at(-1), text.slice(at, mark))) return broken;
    const end = markupEnd(text, mark);
    if (end === 'doctype') return { code: 'xml-doctype', severity: 'error' };
    if (end === undefined) return broken;
    const issue = takeMarkup(builder, text.slice(mark, end));
    if (issue) return issue;
    at = end;
  }
  const { root, open } = builder;
  return root && open.length === 0 && text.slice(at).trim() === '' ? root : broken;
}

/** Comments and instructions pass; the rest builds on. */
function takeMarkup(builder: Builder, markup: string): Issue | undefined {
  const { open } = builder;
  const kind = markup[1];
  if (kind === '?') return undefined;
  if (kind === '!') {
    const parent = open.at(-1);
    if (parent && markup[2] === '[') parent.text += markup.slice(9, -3);
    return undefined;
  }
  if (kind === '/') return open.pop()?.qualifiedName === markup.slice(2, -1).trimEnd() ? undefined : broken;
  return takeTag(builder, markup);
}

function takeTag(builder: Builder, tag: string): Issue | undefined {
  const parent = builder.open.at(-1);
  const element = readTag(tag);
  if (!element || (!parent && builder.root)) return broken;
  builder.root ??= element;
  builder.elements += 1;
  parent?.children.push(element);
  if (!tag.endsWith('/>')) builder.open.push(element);
  if (builder.elements > maxXmlElements) return tooMuch('xml-too-many-elements', maxXmlElements);
  return builder.open.length > maxXmlDepth ? tooMuch('xml-too-deep', maxXmlDepth) : undefined;
}

function tooMuch(code: 'xml-too-many-elements' | 'xml-too-deep', limit: number): Issue {
  return { code, severity: 'error', values: { limit } };
}

/** Outside the root there is nothing but blanks and the byte order mark. Blanks between elements are not kept. */
function addText(parent: OpenElement | undefined, text: string): boolean {
  if (!/\S/.test(text)) return true;
  if (parent) parent.text += decodeEntities(text);
  return parent !== undefined;
}

/** Index after the markup that begins at `at`; undefined where it never ends. */
function markupEnd(text: string, at: number): number | 'doctype' | undefined {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<!', at)) return 'doctype';
  const end = text.indexOf('>', at);
  if (end === -1) return undefined;
  const quote = text.slice(at, end).search(/["']/);
  return quote === -1 ? end + 1 : quotedTagEnd(text, at);
}

/** A `>` inside a quoted attribute does not end its tag. */
function quotedTagEnd(text: string, at: number): number | undefined {
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

/** A start tag with its attributes, `<` and `>` included; undefined if it is not well formed. */
function readTag(tag: string): OpenElement | undefined {
  if (tag.length > maxXmlTagCharacters) return undefined;
  const qualifiedName = /^<([^\s/>="'<]+)/.exec(tag)?.[1];
  if (qualifiedName === undefined) return undefined;
  const rest = tag.slice(1 + qualifiedName.length, tag.endsWith('/>') ? -2 : -1);
  const attributes = rest.trim() === '' ? noAttributes : readAttributes(rest);
  if (!attributes) return undefined;
  const [prefix, name] = splitName(qualifiedName);
  return { name, prefix, qualifiedName, attributes, children: [], text: '' };
}

function readAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const attributes = new Map<string, string>();
  const attribute = /\s+([^\s/>="'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  let end = 0;
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const [, name = '', double, single] = match;
    attributes.set(splitName(name)[1], decodeEntities(double ?? single ?? ''));
    end = attribute.lastIndex;
  }
  return text.slice(end).trim() === '' ? attributes : undefined;
}

function splitName(qualifiedName: string): readonly [prefix: string, name: string] {
  const colon = qualifiedName.indexOf(':');
  return colon === -1 ? ['', qualifiedName] : [qualifiedName.slice(0, colon), qualifiedName.slice(colon + 1)];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and characters by number; others stay as they are written. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
