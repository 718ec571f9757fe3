import { css } from '../../styles/css.js';

export const answerStyles = css`
  :host {
    --_room: auto;
    content-visibility: visible;
  }
  ::slotted(:first-child) {
    margin-block-start: 0;
  }
  ::slotted(:last-child) {
    margin-block-end: 0;
  }
`;
