/**
 * Reads the address of a link that stands for a widget: `https://paper.example/films/ballerina#wick-fact=release-date?format=short`.
 */
import { shorthandElements } from './elements.js';
import { type ParsedWidget, parseWidget } from './widget.js';

/** The publisher's patterns of films' addresses: `/films/:film`, or several separated by spaces. */
export type FilmRules = readonly FilmRule[];

interface FilmRule {
  readonly shape: RegExp;
  /** The part of an address that `shape` is matched against. */
  readonly part: (address: URL) => string;
}

/** Base for relative links: the page's address is unknown here, and the patterns need only the path. */
const anyPage = 'https://page.invalid/';

/** Parses the patterns of `<meta name="wick:films">`. One with a host matches that host alone; one with `?` matches path and query. */
export function readFilmRules(written: string | null | undefined): FilmRules {
  return (written ?? '').split(/\s+/).filter((rule) => rule.includes(':film')).map((rule) => {
    const shape = trimmed(rule).split(':film').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const hasHost = /^https?:\/\//i.test(rule);
    const path = rule.includes('?') ? ({ pathname, search }: URL): string => pathname + search : ({ pathname }: URL): string => trimmed(pathname);
    return { shape: new RegExp(`^${shape.join('([^/?&]+)')}$`), part: (address) => (hasHost ? address.origin : '') + path(address) };
  });
}

/** Reads a link's address; undefined for ordinary links and unsafe addresses. */
export function readLink(href: string, rules: FilmRules = []): ParsedWidget | undefined {
  const [, address = '', written = ''] = /^([^#]*)#(wick-[^]*)$/i.exec(href.trim()) ?? [];
  if (written === '') return undefined;
  if (!URL.canParse(address, anyPage)) return undefined;
  const url = new URL(address, anyPage);
  // A parsed http(s) address is safe by the rules of `domain/ledger/safe-url.ts`. That module is not imported, because it would load facts on pages that have none.
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const { name, main, options } = readFragment(written);
  return parseWidget({ name, main, options, title: titleIn(url, rules) });
}

/** Parses `wick-NAME=VALUE?OPTION=VALUE&OPTION=VALUE`; value and options are optional. */
function readFragment(written: string): { readonly name: string; readonly main: string | undefined; readonly options: readonly (readonly [string, string])[] } {
  // Drops text fragments (`:~:`) and undoes double-escaped ampersands.
  const plain = written.replace(/:~:[^]*$/, '').replaceAll('&amp;', '&');
  const fragment = /[=?]/.test(plain) ? plain : decoded(plain);
  const [, element = '', query = ''] = /^([^?]*)\??([^]*)$/.exec(fragment) ?? [];
  const [, name = '', main = ''] = /^wick-([^=]*)=?([^]*)$/i.exec(trimmed(element)) ?? [];
  const options = [...new URLSearchParams(trimmed(query))].map(([option, value]) => [option.toLowerCase(), value] as const);
  return { name: decoded(name).toLowerCase(), main: decoded(main).trim() || undefined, options };
}

/** The title in an address: by the first matching pattern, else of a page of `wick embed`, `/ballerina/wick-film-card.html`. */
function titleIn(address: URL, rules: FilmRules): string | undefined {
  for (const { shape, part } of rules) {
    const title = shape.exec(part(address))?.[1];
    if (title !== undefined) return decoded(title);
  }
  const [, title, name = ''] = /\/([^/]+)\/(?:wick-)?([a-z-]+)\.html$/.exec(address.pathname) ?? [];
  return title !== undefined && Object.hasOwn(shorthandElements, name) ? decoded(title) : undefined;
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}

/** Decodes percent encoding; invalid encoding stays as written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
