import { css } from '../../styles/css.js';

export const synopsisStyles = css`
  :host {
    --_room: 10em;
  }
  [part='heading'],
  ::slotted([slot='heading']) {
    margin-block-end: calc(2 * var(--_unit));
  }
  [part='logline'] {
    font-size: 1.0625em;
  }
  [part='events'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='event'] {
    padding-block: calc(1 * var(--_unit));
  }
  [part='events'] [part~='note'] {
    margin-block-start: 2px;
  }
  [part='parts'] {
    margin-block-start: calc(2 * var(--_unit));
    text-wrap: wrap;
  }
  /* No line begins with the dot after a button. */
  .part {
    white-space: nowrap;
  }
  .part > * {
    white-space: normal;
  }
`;
