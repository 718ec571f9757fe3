/**
 * Spaces beside widgets in a sentence that a minifier took from a prerendered page.
 */

/** What a server writes into a shadow root for a space before its widget and for one after it (`publish/prerender/minifier-guards.ts`): nothing else there is one. */
const sides = { i: 'before', b: 'after' } as const;

const inSentences = ['wick-fact', 'wick-spoiler', 'wick-when'];

/** Puts each back into the page where there is none: what draws anew does so without those in the shadow roots. */
export function giveSpacesBack(): void {
  for (const host of document.querySelectorAll(inSentences.join())) {
    for (const [tag, side] of Object.entries(sides)) {
      const beside = side === 'before' ? host.previousSibling : host.nextSibling;
      if (host.shadowRoot?.querySelector(tag) && !(side === 'before' ? /\s$/ : /^\s/).test(beside?.nodeValue ?? '')) host[side](' ');
    }
  }
}
