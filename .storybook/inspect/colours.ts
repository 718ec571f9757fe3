/**
 * Asks axe again where the reader's browser brings other colours: a dark page, and colours that are forced.
 */
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** Of forced colours axe cannot tell the contrast: it reads those that are not used. */
const settings = {
  'a dark page': { features: [{ name: 'prefers-color-scheme', value: 'dark' }], options: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } },
  'forced colours': { features: [{ name: 'forced-colors', value: 'active' }], options: { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } } } },
} satisfies Record<string, { features: unknown; options: axe.RunOptions }>;

/** Names what axe finds in a story in each of the settings. */
export async function findInColours(story: HTMLElement): Promise<string[]> {
  const found: string[] = [];
  const page = document.documentElement;
  const { page: written } = page.dataset;
  try {
    for (const [setting, { features, options }] of Object.entries(settings)) {
      await cdp().send('Emulation.setEmulatedMedia', { features });
      page.dataset['page'] = setting === 'a dark page' ? 'dark' : (written ?? 'light');
      const { violations } = await axe.run(story, options);
      found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `axe on ${setting}: ${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`)));
    }
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    page.dataset['page'] = written ?? 'light';
  }
  return found;
}
