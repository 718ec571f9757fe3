/**
 * Runs axe's colour rules on a dark page. Its other rules give the same result as on the light page, where they have run.
 */
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** Violations only: describing passed checks takes longer than running them. */
const options = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] } satisfies axe.RunOptions;

/** Returns axe's findings on a story in a dark page on a system with the dark colour scheme. */
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
