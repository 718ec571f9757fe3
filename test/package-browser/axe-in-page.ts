/**
 * Runs axe in a page that was opened in a frame.
 */
import type { AxeResults } from 'axe-core';
import type { Page } from './page.js';

interface Examined {
  readonly axe: { run(page: Document): Promise<AxeResults> };
}

/** Returns what axe has to say, a line for each rule. The page's policy takes the script from its own site; the element is made outside, because the policy takes no address that a script writes. */
export async function axeIn({ document: own, window: frame }: Page): Promise<readonly string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((loaded) => {
    script.addEventListener('load', loaded, { once: true });
    own.body.append(script);
  });
  const { violations } = await (frame as unknown as Examined).axe.run(own);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
