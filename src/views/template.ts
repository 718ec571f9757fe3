/**
 * Templates that Lit renders and that the painter writes as text: Lit's own shape, made without Lit.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** Draws nothing; an attribute that holds it is left out. Lit's own value. */
export const nothing: unique symbol = Symbol.for('lit-nothing') as never;

export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return { _$litType$: 1, strings, values };
}

export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult {
  return { _$litType$: 2, strings, values };
}
