/**
 * Prerendered widgets as plain HTML: what their shadow roots say, without script, style or anything to press.
 */
import { type DefaultTreeAdapterTypes, html as namespaces, parseFragment } from 'parse5';
import { safeUrl } from '../domain/safe-url.js';
import { escapeMarkup } from './markup-text.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that mean something in plain HTML; the words of any other stay without it. */
const kept = new Set('h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div table caption thead tbody tfoot tr th td blockquote cite q em strong b i s time a details summary figure figcaption abbr'.split(' '));
/** Elements without words of their own, or with words that only a script makes good. */
const left = new Set('style script template button select input label svg link'.split(' '));
const keptAttributes: Readonly<Record<string, readonly string[]>> = { time: ['datetime'], th: ['scope', 'colspan', 'rowspan'], td: ['colspan', 'rowspan'], ol: ['start'], abbr: ['title'] };

/** Reads markup with declarative shadow roots, and writes what a reader would see of it. */
export function plainHtml(markup: string): string {
  return tidied(contentOf(parseFragment(markup)));
}

function contentOf({ childNodes }: Parent): string {
  return childNodes.map((node) => ('value' in node ? escapeMarkup(node.value) : 'tagName' in node ? elementOf(node) : '')).join('');
}

function elementOf(element: Element): string {
  const { tagName } = element;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value] as const));
  const root = shadowOf(element);
  if (root) return contentOf(root);
  if (left.has(tagName) || element.namespaceURI !== namespaces.NS.HTML || attributes.get('aria-hidden') === 'true' || attributes.has('hidden')) return '';
  const content = contentOf(element);
  const written = writtenAttributes(tagName, attributes);
  if (tagName === 'a') return written.includes(' href=') ? `<a${written}>${content}</a>` : linkedHere(attributes) ? '' : content;
  if (!kept.has(tagName)) return tagName === 'span' && written !== '' ? `<span${written}>${content}</span>` : apart(content);
  return content.trim() === '' && tagName !== 'td' && tagName !== 'th' ? '' : `<${tagName}${tagName === 'details' ? ' open' : ''}${written}>${content}</${tagName}>`;
}

/** A link to a place in the page leads nowhere once its widget is gone. */
function linkedHere(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('href')?.startsWith('#') ?? false;
}

function shadowOf({ childNodes }: Element): Parent | undefined {
  const template = childNodes.find((node): node is DefaultTreeAdapterTypes.Template => 'content' in node && node.attrs.some(({ name }) => name === 'shadowrootmode'));
  return template?.content;
}

function writtenAttributes(tag: string, attributes: ReadonlyMap<string, string>): string {
  const names = ['lang', 'dir', ...(keptAttributes[tag] ?? [])].filter((name) => attributes.has(name));
  const href = tag === 'a' ? safeUrl(attributes.get('href') ?? '') : undefined;
  return [...names.map((name) => [name, attributes.get(name)!] as const), ...(href === undefined ? [] : [['href', href] as const])].map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
}

/** What style sheets kept apart is kept apart by spaces. */
function apart(content: string): string {
  return ` ${content} `;
}

function tidied(markup: string): string {
  return markup.replace(/\s+/g, ' ').replace(/ (?=[,.;:!?)](?:[ <]|$))/g, '').trim();
}
