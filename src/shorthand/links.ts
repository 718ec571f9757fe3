/**
 * Reads the address of a link that stands for a widget: `https://paper.example/films/ballerina#wick-fact=release-date?format=short`.
 */
import { shorthandElements } from './elements.js';
import { type ParsedWidget, parseWidget } from './widget.js';

/** How addresses of films look, as the publisher says once: `/films/:film`, or several with spaces between. */
export type FilmRules = readonly FilmRule[];

interface FilmRule {
  readonly shape: RegExp;
  /** Which part of an address it tells of. */
  readonly part: (address: URL) => string;
}

/** Stands for the address of the page: of a link without one only the path can be told, and the rules ask for nothing else. */
const anyPage = 'https://page.invalid/';

/** Reads the rules of `<meta name="wick:films">`. One with a host is for that host alone, one with `?` looks at the query too. */
export function readFilmRules(written: string | null | undefined): FilmRules {
  return (written ?? '').split(/\s+/).filter((rule) => rule.includes(':film')).map((rule) => {
    const shape = trimmed(rule).split(':film').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const hasHost = /^https?:\/\//i.test(rule);
    const path = rule.includes('?') ? ({ pathname, search }: URL): string => pathname + search : ({ pathname }: URL): string => trimmed(pathname);
    return { shape: new RegExp(`^${shape.join('([^/?&]+)')}$`), part: (address) => (hasHost ? address.origin : '') + path(address) };
  });
}

/** Reads an address; undefined where it is that of an ordinary link, or one that no link may lead to. */
export function readLink(href: string, rules: FilmRules = []): ParsedWidget | undefined {
  const [, address = '', written = ''] = /^([^#]*)#(wick-[^]*)$/i.exec(href.trim()) ?? [];
  if (written === '') return undefined;
  if (!URL.canParse(address, anyPage)) return undefined;
  const url = new URL(address, anyPage);
  // Of these a parsed address has a host, and nothing that cannot be seen: it is safe by `domain/ledger/safe-url.ts`, which would bring the file of facts to pages that have none.
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const { name, main, options } = readFragment(written);
  return parseWidget({ name, main, options, title: titleIn(url, rules) });
}

/** `wick-NAME=VALUE?OPTION=VALUE&OPTION=VALUE`: the value and the options may be left out. */
function readFragment(written: string): { readonly name: string; readonly main: string | undefined; readonly options: readonly (readonly [string, string])[] } {
  // What adds a mark for the browser to an address, and what escapes one twice, means nothing by it.
  const plain = written.replace(/:~:[^]*$/, '').replaceAll('&amp;', '&');
  const fragment = /[=?]/.test(plain) ? plain : decoded(plain);
  const [, element = '', query = ''] = /^([^?]*)\??([^]*)$/.exec(fragment) ?? [];
  const [, name = '', main = ''] = /^wick-([^=]*)=?([^]*)$/i.exec(trimmed(element)) ?? [];
  const options = [...new URLSearchParams(trimmed(query))].map(([option, value]) => [option.toLowerCase(), value] as const);
  return { name: decoded(name).toLowerCase(), main: decoded(main).trim() || undefined, options };
}

/** The title of an address, by the first rule that fits it; else of a page that `wick embed` wrote: `/ballerina/wick-film-card.html`. */
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

/** What is not encoded as it should be stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
