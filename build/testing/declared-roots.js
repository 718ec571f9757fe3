/**
 * Tells whether the widgets that a server drew into a page are still the same elements once scripts have run. Both functions run in the page.
 */

/** Keeps the widgets with their shadow roots as the parser made them, before deferred scripts run. */
export function keepDeclared() {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const hosts = [...document.querySelectorAll('wick-film-card, wick-release-countdown, wick-fact')];
    Object.assign(window, { declared: hosts.map((host) => ({ host, root: host.shadowRoot, parts: [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])] })) });
  });
}

/**
 * What has become of them, a sentence for each that is not as it was.
 * @returns {string[]}
 */
export function lostOfDeclared() {
  const { declared } = /** @type {{ declared: { host: Element, root: ShadowRoot | null, parts: Element[] }[] }} */ (/** @type {unknown} */ (window));
  if (declared.length === 0) return ['The HTML of the page holds no widget.'];
  return declared.flatMap(({ host, root, parts }) => {
    const tag = `<${host.localName}>`;
    if (parts.length === 0) return [`${tag} was not drawn by the server.`];
    if (!host.isConnected) return [`The framework has put another ${tag} in the place of the one that the server wrote.`];
    if (host.shadowRoot !== root) return [`${tag} has another shadow root.`];
    const gone = parts.filter((part) => !part.isConnected).map((part) => part.getAttribute('part'));
    return gone.length > 0 ? [`${tag} has drawn these parts a second time: ${gone.join(', ')}.`] : [];
  });
}
