/** Reads the peers' text from the rendered widgets, so that both show the same content. */

/** A drawn poster: its shapes and lines differ from title to title, so that the peers take them as finished markup. @typedef {{ box: string, ink: string, drawing: string }} Poster */
/** @typedef {{ poster: Poster, title: string, phase: string, logline: string, facts: { term: string, text: string }[] }} CardWords */
/** @typedef {{ title: string, phase: string, sentence: string }} CountdownWords */
/** @typedef {{ name: string, years: string, as: string, character: string, hidden: { hidden: string, show: string } | undefined, notes: string[] }} Entry */
/** @typedef {{ title: string, entries: Entry[], stub: { hidden: string, show: string } | undefined }} CastWords */
/** @typedef {{ card: CardWords, countdown: CountdownWords, cast: CastWords }} Words */

/** Runs in a page with rendered widgets. Throws if a part that peers show is missing. @returns {Record<string, Words>} by film */
export function readWords() {
  const squeeze = (/** @type {string} */ text) => text.replaceAll(/\s+/g, ' ').trim();
  const find = (/** @type {ParentNode} */ root, /** @type {string} */ selector) => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`Nothing of ours is ${selector} any more: bench/peers-words.js reads the peers' words from it.`);
    return found;
  };
  const wordsOf = (/** @type {ParentNode} */ root, /** @type {string} */ selector) => squeeze(find(root, selector).textContent);
  const maybe = (/** @type {ParentNode} */ root, /** @type {string} */ selector) => squeeze(root.querySelector(selector)?.textContent ?? '');
  /** An element's text without that of its child elements. @param {Element} element */
  const ownWords = (element) => squeeze([...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''));
  const rootOf = (/** @type {string} */ tag, /** @type {string} */ film) => {
    const root = find(document, `${tag}[film="${film}"]`).shadowRoot;
    if (!root) throw new Error(`<${tag} film="${film}"> was not rendered.`);
    return root;
  };

  /** @param {ShadowRoot} root @returns {Poster} */
  const posterIn = (root) => {
    const svg = find(root, '[part~=poster] svg');
    return { box: svg.getAttribute('viewBox') ?? '', ink: svg.getAttribute('fill') ?? '', drawing: svg.innerHTML.replaceAll(/<!--[^]*?-->/g, '').trim() };
  };
  /** @param {ShadowRoot} root @returns {CardWords} */
  const cardIn = (root) => ({
    poster: posterIn(root),
    title: wordsOf(root, '[part~=heading]'),
    phase: wordsOf(root, '[part~=phase]'),
    logline: wordsOf(root, '[part~=logline]'),
    facts: [...root.querySelectorAll('[part~=fact]')].map((fact) => ({ term: wordsOf(fact, 'dt'), text: wordsOf(fact, 'dd') })),
  });
  /** @param {ShadowRoot} root @returns {CountdownWords} */
  const countdownIn = (root) => ({ title: wordsOf(root, '[part~=heading]'), phase: wordsOf(root, '[part~=phase]'), sentence: wordsOf(root, '[part~=sentence]') });
  /** @param {Element} entry @returns {Entry} */
  const entryIn = (entry) => {
    const character = find(entry, '[part~=character]');
    const reveal = character.querySelector('[part~=reveal]');
    return {
      name: ownWords(find(entry, '[part~=name]')),
      years: maybe(entry, '[part~=memoriam]'),
      as: wordsOf(entry, '[part~=name] + *'),
      character: ownWords(character),
      hidden: reveal ? { hidden: wordsOf(reveal, '[part~=hidden]'), show: wordsOf(reveal, '[part~=show]') } : undefined,
      notes: [...character.querySelectorAll('[part~=mark]')].map((mark) => squeeze(mark.textContent)),
    };
  };
  /** @param {ShadowRoot} root @returns {CastWords} */
  const castIn = (root) => {
    const stub = root.querySelector('[part~=stub]');
    return {
      title: wordsOf(root, '[part~=heading]'),
      entries: [...root.querySelectorAll('[part~=entry]:not([part~=stub])')].map(entryIn),
      stub: stub ? { hidden: wordsOf(stub, '[part~=hidden]'), show: wordsOf(stub, '[part~=show]') } : undefined,
    };
  };

  const films = [...document.querySelectorAll('wick-film-card')].map((card) => card.getAttribute('film') ?? '');
  return Object.fromEntries(
    films.map((film) => [film, { card: cardIn(rootOf('wick-film-card', film)), countdown: countdownIn(rootOf('wick-release-countdown', film)), cast: castIn(rootOf('wick-cast-list', film)) }]),
  );
}
