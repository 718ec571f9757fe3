/**
 * Links within the page.
 */

/** Leads to an element of the page by its id, also where the page gives its links another base. */
export function fragmentHref(id: string): string {
  const fragment = `#${encodeURIComponent(id)}`;
  if (typeof document === 'undefined') return fragment;
  const page = location.href.replace(/#.*/, '');
  return document.baseURI.replace(/#.*/, '') === page ? fragment : page + fragment;
}
