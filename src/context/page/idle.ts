/**
 * What can wait until the page has loaded and has nothing else to do.
 */

/** Calls back then; where a browser does not tell when a page is idle, as soon as it has loaded. */
export function whenIdle(callback: () => void): void {
  const { requestIdleCallback: later = setTimeout } = globalThis as Partial<Pick<Window, 'requestIdleCallback'>>;
  if (document.readyState === 'complete') later(callback);
  else addEventListener('load', () => { whenIdle(callback); });
}
