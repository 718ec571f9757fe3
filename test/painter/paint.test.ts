import { html, nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { paint } from '../../src/painter/paint.js';
import { templates } from './templates.js';

describe('a painted template', () => {
  it.each(Object.entries(templates))('%s', (_what, [template, painted]) => {
    expect(paint(template)).toBe(painted);
    // Once more from what is remembered of its strings.
    expect(paint(template)).toBe(painted);
  });

  it('holds other values each time', () => {
    const draw = (lang: string | typeof nothing, words: string): string => paint(html`<p lang=${lang}>${words}</p>`);
    expect([draw('en', 'a'), draw(nothing, 'b'), draw('de', 'c')]).toEqual(['<p lang="en">a</p>', '<p>b</p>', '<p lang="de">c</p>']);
  });

  it('is of a value alone too', () => {
    expect([paint('<'), paint(nothing), paint(undefined), paint([1, 'a'])]).toEqual(['&lt;', '', '', '1a']);
  });

  it('takes what another tag makes, if it is of the same form', () => {
    const own = (strings: TemplateStringsArray, ...values: unknown[]): unknown => ({ _$litType$: 1, strings, values });
    expect(paint(own`<b lang=${'en'}>${own`<i>${'<'}</i>`}</b>`)).toBe('<b lang="en"><i>&lt;</i></b>');
  });
});
