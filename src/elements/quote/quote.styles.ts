import { css } from '../../styles/css.js';

export const quoteStyles = css`
  :host {
    --_room: 9em;
  }
  /* The quoted words keep their language; the quotation marks are those of the language around them. */
  figure {
    margin: 0;
    quotes: '“' '”' '‘' '’';
  }
  figure:lang(de) {
    quotes: '„' '“' '‚' '‘';
  }
  figure:lang(pl) {
    quotes: '„' '”' '«' '»';
  }
  figure:lang(ar) {
    quotes: '«' '»' '‹' '›';
  }
  figure:is(:lang(fr), :lang(es), :lang(it)) {
    quotes: '«' '»' '“' '”';
  }
  figure:lang(ja) {
    quotes: '「' '」' '『' '』';
  }
  [part='words'] {
    margin: 0;
    padding-inline-start: calc(4 * var(--_unit));
    border-inline-start: 3px solid var(--_mark);
    font-family: var(--wick-display-font, inherit);
    font-size: var(--wick-display-size, clamp(1.25em, 1em + 1.6cqi, 1.75em));
    font-weight: var(--wick-display-weight, inherit);
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='words'] q {
    quotes: inherit;
  }
  [part='words'] q::before {
    content: open-quote;
  }
  [part='words'] q::after {
    content: close-quote;
  }
  figure:lang(fr) q::before {
    margin-inline-end: 0.2em;
  }
  figure:lang(fr) q::after {
    margin-inline-start: 0.2em;
  }
  [part='caption'] {
    margin-block-start: calc(3 * var(--_unit));
    /* Starts where the words do. */
    padding-inline-start: calc(4 * var(--_unit) + 3px);
  }
  [part='person'] {
    font-weight: 650;
  }
  [part='caption'] [part='note'] {
    margin-block-start: 2px;
  }
`;
