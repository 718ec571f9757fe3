/**
 * Checks that one engine runs for all; `web-test-runner.config.mjs` names it in the test page.
 */
import { expect } from '@open-wc/testing';

/** Whether this engine draws every scene both ways and runs axe. */
export const isThorough = document.documentElement.dataset['thorough']!.split(' ').includes(engineHere());

function engineHere(): string {
  const { userAgent } = navigator;
  return userAgent.includes('Firefox/') ? 'firefox' : userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** Declares an axe test in one engine only, since axe gives the same result in all. */
export function audited(name: string, play: (mode: 'client') => Promise<void>): void {
  if (isThorough) it(name, () => play('client'));
}

/** Runs axe within another test, if this engine runs axe. */
export async function audit(element: Element, options?: { ignoredRules: string[] }): Promise<void> {
  if (isThorough) await expect(element).to.be.accessible(options);
}
