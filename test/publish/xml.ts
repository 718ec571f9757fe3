/**
 * Parses XML strictly: throws if it is not well-formed.
 */
import { xml2js } from 'xml-js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly elements: readonly XmlElement[];
}

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly attributes?: Record<string, string>;
  readonly text?: string;
  readonly cdata?: string;
  readonly elements?: readonly Node[];
}

export function parseXml(text: string): { root: XmlElement; find(element: XmlElement, name: string): readonly XmlElement[] } {
  const { elements = [] } = xml2js(text, { compact: false }) as Node;
  return { root: elementOf(elements.find(({ type }) => type === 'element')!), find: (element, name) => element.elements.filter((child) => child.name === name) };
}

function elementOf({ name = '', attributes = {}, elements = [] }: Node): XmlElement {
  return { name, attributes, text: elements.map(({ text, cdata }) => text ?? cdata ?? '').join(''), elements: elements.filter(({ type }) => type === 'element').map(elementOf) };
}
