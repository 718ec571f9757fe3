/**
 * Tags for templates that both Lit and the painter can draw: Lit's result objects, made without importing Lit.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** Lit's own `nothing`: draws no text, and leaves out an attribute with this value. */
export const nothing: unique symbol = Symbol.for('lit-nothing') as never;

export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return { _$litType$: 1, strings, values };
}

export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult {
  return { _$litType$: 2, strings, values };
}
