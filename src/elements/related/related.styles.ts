import { css } from '../../styles/css.js';

export const relatedStyles = css`
  :host {
    --_room: 8em;
  }
  [part='base'][hidden] {
    display: none;
  }
  [part='heading'] {
    margin-block-end: calc(1.5 * var(--_unit));
  }
  ::slotted(:is(a, li):not([slot])), [part='entry'] {
    display: block;
    padding-block: calc(1.5 * var(--_unit));
    /* Not in a link's colour. */
    border-block-start: 1px solid var(--wick-hairline, var(--wick-rule, color-mix(in srgb, CanvasText 24%, transparent)));
    list-style: none;
  }
  /* On a theme's background the page's link colour may be unreadable. */
  ::slotted(a:not([slot])) {
    min-block-size: 24px;
    color: var(--wick-link, var(--wick-ink, revert));
  }
  /* Before a script runs it is unknown what the reader has seen, so these links stay hidden. */
  :host(:not(:defined)) .guarded ::slotted([data-reveals]) {
    display: none !important;
  }
  [part='source'] {
    color: var(--_muted);
    font-size: var(--_note);
  }
  [part='source']::before {
    content: '· ';
  }
  [part='note'] {
    padding-block-start: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
`;
