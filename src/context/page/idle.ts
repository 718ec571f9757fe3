/**
 * Runs work that can wait until the page has loaded and is idle.
 */

/** Calls back when the page is idle; in browsers without `requestIdleCallback`, once it has loaded. */
export function whenIdle(callback: () => void): void {
  const { requestIdleCallback: later = setTimeout } = globalThis as Partial<Pick<Window, 'requestIdleCallback'>>;
  if (document.readyState === 'complete') later(callback);
  else addEventListener('load', () => { whenIdle(callback); });
}
