/**
 * Removes what could run a script from the content of a widget, for editors that store it as text, past their own filters.
 */
import { widgetOf } from './widgets.js';

const elements = new Set(('a abbr address article aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr').split(' '));
const attributes = /^(?:alt|class|colspan|datetime|decoding|dir|height|hidden|href|id|inert|lang|loading|media|open|rel|reversed|role|rowspan|scope|sizes|slot|span|src|srcset|start|target|title|translate|type|width|(?:aria|data)-[\w-]+)$/;
/** Matches relative addresses, and those of the web, mail and telephone. */
const address = /^(?:https?:|mailto:|tel:|[^\p{Cc}\s:]*(?:[/?#]|$))/iu;
const picture = /^data:image\/(?:avif|gif|jpeg|png|webp);base64,[\w+/=]+$/;

/** Returns the markup unchanged if nothing in it is forbidden; else without forbidden attributes, and with only the text of forbidden elements. */
export function cleanMarkup(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  let isClean = true;
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const widget = widgetOf(element.localName);
    if (!widget && !elements.has(element.localName)) {
      isClean = false;
      if (/^(?:script|style|template|noscript|iframe|svg|math|textarea|title|xmp|noembed|noframes|plaintext)$/.test(element.localName)) element.remove();
      else element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (isAllowed(name, value, widget?.attributes.map((option) => option.name))) continue;
      isClean = false;
      element.removeAttribute(name);
    }
  }
  return isClean ? html : body.innerHTML;
}

function isAllowed(name: string, value: string, own: readonly string[] = []): boolean {
  if (!attributes.test(name)) return own.includes(name);
  if (name === 'srcset') return value.split(/,\s+/).every((one) => address.test(one.trim().replace(/\s+\S+$/, '')));
  return name === 'href' ? address.test(value.trim()) : name !== 'src' || address.test(value.trim()) || picture.test(value.trim());
}

/** Returns a widget's attributes without event handlers. */
export function cleanAttributes(all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^on/i.test(name)));
}

/** Returns the text of markup; undefined if it has elements. */
export function plainTextOf(html: string): string | undefined {
  if (!/[<&]/.test(html)) return html;
  const { body } = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
  return body.childElementCount === 0 ? body.textContent : undefined;
}

/** Escapes words as markup. */
export function markupOf(words: string): string {
  return words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
}
