/**
 * How Lit's elements read an attribute that is there or not. The servers of Vue and Svelte write one that is off as `"false"`.
 */
import type { ComplexAttributeConverter } from 'lit';

export const switchAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (written) => written !== null && written !== 'false',
  toAttribute: (value) => (value ? '' : null),
};
