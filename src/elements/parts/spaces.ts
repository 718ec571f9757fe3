/**
 * Restores spaces beside widgets in sentences that a minifier removed from a prerendered page.
 */

/** Elements that a server writes into a shadow root to mark a space before or after its widget (`publish/prerender/minifier-guards.ts`); no other element there has these names. */
const sides = { i: 'before', b: 'after' } as const;

const inSentences = ['wick-fact', 'wick-spoiler', 'wick-when'];

/** Inserts each missing space as text into the page: live elements draw without the markers in the shadow roots. */
export function giveSpacesBack(): void {
  for (const host of document.querySelectorAll(inSentences.join())) {
    for (const [tag, side] of Object.entries(sides)) {
      const beside = side === 'before' ? host.previousSibling : host.nextSibling;
      if (host.shadowRoot?.querySelector(tag) && !(side === 'before' ? /\s$/ : /^\s/).test(beside?.nodeValue ?? '')) host[side](' ');
    }
  }
}
