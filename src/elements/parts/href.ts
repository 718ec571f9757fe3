/**
 * Links within the page.
 */

/** Returns the address of an element in this page by its id, also where the page sets another base URL. */
export function fragmentHref(id: string): string {
  const fragment = `#${encodeURIComponent(id)}`;
  if (typeof document === 'undefined') return fragment;
  const page = location.href.replace(/#.*/, '');
  return document.baseURI.replace(/#.*/, '') === page ? fragment : page + fragment;
}
