import { escapeXml } from '../xml';

/** An element of a WPML file: its name with prefix, and its text or its children. */
export type WpmlElement = readonly [name: string, content: string | number | readonly WpmlElement[]];

/** Elements of DJI's namespace from names and contents, in this order. */
export function wpml(fields: Readonly<Record<string, WpmlElement[1]>>): WpmlElement[] {
  return Object.entries(fields).map(([name, content]) => [`wpml:${name}`, content]);
}

/** A document of version 1.0.6, which DJI's own exports of 2025 carry. */
export function wpmlDocument(children: readonly WpmlElement[]): string {
  const namespaces = 'xmlns="http://www.opengis.net/kml/2.2" xmlns:wpml="http://www.dji.com/wpmz/1.0.6"';
  const body = elementText(['Document', children], '  ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml ${namespaces}>\n${body}\n</kml>\n`;
}

/** A figure with at most three decimals. */
export function figure(value: number): number {
  return Number(value.toFixed(3));
}

function elementText([name, content]: WpmlElement, indent: string): string {
  if (typeof content === 'number') return `${indent}<${name}>${content}</${name}>`;
  if (typeof content === 'string') return `${indent}<${name}>${escapeXml(content)}</${name}>`;
  const children = content.map((child) => elementText(child, `${indent}  `));
  return [`${indent}<${name}>`, ...children, `${indent}</${name}>`].join('\n');
}
