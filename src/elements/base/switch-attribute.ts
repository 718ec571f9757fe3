/**
 * Reads boolean attributes for Lit's elements: `"false"` counts as absent, as the servers of Vue and Svelte write it.
 */
import type { ComplexAttributeConverter } from 'lit';

export const switchAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (written) => written !== null && written !== 'false',
  toAttribute: (value) => (value ? '' : null),
};
