/**
 * Asks axe again about colours on a dark page. Whatever else it looks into is the same there, and was looked into on a light one.
 */
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** Only what is wrong is of interest: to describe what is not takes longer than to find it. */
const options = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] } satisfies axe.RunOptions;

/** Names what axe finds in a story when the page and the reader's system are dark. */
export async function findInTheDark(story: HTMLElement): Promise<string[]> {
  const page = document.documentElement;
  const { page: written } = page.dataset;
  try {
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    page.dataset['page'] = 'dark';
    const { violations } = await axe.run(story, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `axe on a dark page: ${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    page.dataset['page'] = written ?? 'light';
  }
}
