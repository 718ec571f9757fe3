/**
 * What one engine does for all: `web-test-runner.config.mjs` says which, in the page that it loads the tests into.
 */
import { expect } from '@open-wc/testing';

/** Whether every scene is drawn both ways here, and axe is asked. */
export const isThorough = document.documentElement.dataset['thorough']!.split(' ').includes(engineHere());

function engineHere(): string {
  const { userAgent } = navigator;
  return userAgent.includes('Firefox/') ? 'firefox' : userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** Declares a test that asks axe: once, for it judges the same document wherever that was drawn. */
export function audited(name: string, play: (mode: 'client') => Promise<void>): void {
  if (isThorough) it(name, () => play('client'));
}

/** Lets axe look where it is asked at all, in a test of something else. */
export async function audit(element: Element, options?: { ignoredRules: string[] }): Promise<void> {
  if (isThorough) await expect(element).to.be.accessible(options);
}
