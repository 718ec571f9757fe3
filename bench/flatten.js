/** Rewrites a drawn page as plain HTML: without scripts, shadow roots and the renderer's comments. */

/** @typedef {{ html: string, styles: Record<string, string> }} Flat the page's markup, and the style rules of each tag */

/**
 * Runs in the page. Each widget becomes a box with its attributes, its content and the classes `plain` and its tag; popovers are left out.
 * @param {string} tags selector
 * @returns {Flat}
 */
export function flatten(tags) {
  /** @type {Record<string, string>} */ const styles = {};
  /** @param {Element} host @param {ShadowRoot} root */
  const boxOf = (host, root) => {
    const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
    styles[host.localName] ??= sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
    // A `div` would end the paragraph.
    const box = document.createElement(host.closest('p') ? 'span' : 'div');
    for (const { name, value } of host.attributes) box.setAttribute(name, value);
    box.classList.add('plain', host.localName);
    box.append(...[...root.childNodes].flatMap(plain));
    return box;
  };
  /** @param {Node} node @returns {Node[]} */
  const plain = (node) => {
    if (node instanceof Comment || node instanceof HTMLScriptElement) return [];
    if (node instanceof HTMLSlotElement) return node.assignedNodes().length > 0 ? node.assignedNodes().flatMap(plain) : [...node.childNodes].flatMap(plain);
    if (node instanceof Element) {
      if (node.matches('[popover]') || (node.getRootNode() !== document && node.matches('style, link'))) return [];
      if (node.matches(tags)) {
        if (!node.shadowRoot) throw new Error(`<${node.localName}> was not drawn.`);
        return [boxOf(node, node.shadowRoot)];
      }
    }
    const copy = node.cloneNode(false);
    copy.append?.(...[...node.childNodes].flatMap(plain));
    return [copy];
  };
  document.body.replaceChildren(...[...document.body.childNodes].flatMap(plain));
  for (const script of document.querySelectorAll('script')) script.remove();
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}\n`, styles };
}

/**
 * The style sheet of the plain page: the widgets' rules with the host as a class, and resets of the page's rules, which do not reach shadow roots.
 * @param {Record<string, string>} styles
 * @param {{ skips: boolean }} options skips: whether off-screen content is skipped by `content-visibility`, as in the widgets
 */
export function plainStyles(styles, { skips }) {
  const shield = '.plain :is(h1, h2, h3, h4, h5, h6, p, dl, dd, ul) { letter-spacing: inherit; text-wrap: inherit; hanging-punctuation: inherit; }';
  const scopes = Object.entries(styles).map(([tag, rules]) => `.plain.${tag} {\n${nested(skips ? rules : withoutSkipping(rules))}\n}`);
  return [shield, ...scopes].join('\n');
}

/** Rewrites the page's rules for tags as rules for classes. @param {string} css @param {readonly string[]} tags */
export function onClasses(css, tags) {
  return css.replace(new RegExp(`(?<![\\w.-])(${tags.join('|')})(?![\\w-])`, 'g'), '.$1');
}

/** @param {string} rules */
function nested(rules) {
  return rules.replaceAll(/:host\(([^)]+)\)/g, '&$1').replaceAll(':host', '&').replaceAll(/::slotted\(([^)]+)\)/g, '$1');
}

/** @param {string} rules */
function withoutSkipping(rules) {
  return rules.replaceAll(/content-visibility:[^;}]+;?/g, '').replaceAll(/contain-intrinsic-size:[^;}]+;?/g, '');
}
