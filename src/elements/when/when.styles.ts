import { css } from '../../styles/css.js';

export const whenStyles = css`
  :host {
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Overrides the page's hiding before a script runs: a server already drew the right one of the two slots. */
  :host(:not(:defined)) ::slotted(*) {
    display: revert !important;
  }
`;
