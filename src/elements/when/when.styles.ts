import { css } from '../../styles/css.js';

export const whenStyles = css`
  :host {
    display: contents !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* What a server drew is the right one of the two, whatever the page hides until a script comes. */
  :host(:not(:defined)) ::slotted(*) {
    display: revert !important;
  }
`;
