import { css } from '../../styles/css.js';

export const relatedStyles = css`
  :host {
    --_room: 8em;
  }
  [part='base'][hidden] {
    display: none;
  }
  [part='heading'] {
    font-size: 1.125em;
    margin-block-end: calc(1.5 * var(--_unit));
  }
  ::slotted(:is(a, li):not([slot])), [part='entry'] {
    display: block;
    padding-block: calc(1.5 * var(--_unit));
    /* Not of a link's own colour. */
    border-block-start: 1px solid var(--wick-rule, color-mix(in srgb, CanvasText 24%, transparent));
    list-style: none;
  }
  /* Where a theme brings a ground, the page's colour for links may not be seen on it. */
  ::slotted(a:not([slot])) {
    min-block-size: 24px;
    color: var(--wick-ink, revert);
  }
  /* Until a script comes nobody knows what this reader has seen, whatever the page hides. */
  :host(:not(:defined)) .guarded ::slotted([data-reveals]) {
    display: none !important;
  }
  [part='source'] {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  [part='source']::before {
    content: '· ';
  }
  [part='note'] {
    padding-block-start: calc(1.5 * var(--_unit));
    border-block-start: var(--_rule);
    font-style: italic;
  }
`;
