import { css } from '../../styles/css.js';

export const faqStyles = css`
  :host {
    --_room: 30em;
  }
  [part='heading'] {
    margin-block-end: calc(3 * var(--_unit));
  }
  [part='base'] {
    padding-block-end: 0;
  }
  [part~='stub'],
  slot[name='own'] > [part='note'] {
    padding-block: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  [part~='text'] + [part='note'] {
    margin-block-start: var(--_unit);
  }
  [part='note'] + [part~='text'] {
    margin-block-start: calc(3 * var(--_unit));
  }
  [part='before'] {
    margin-block-start: calc(3 * var(--_unit));
    padding-inline-start: calc(3 * var(--_unit));
    border-inline-start: var(--_hairline);
  }
  [part='before'] > [part='note'] + [part~='text'] {
    margin-block-start: var(--_unit);
  }
  [part='before'] [part~='text'] {
    color: var(--_muted);
  }
  [part~='as-of'] {
    margin-block: 0;
    padding-block: calc(2.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  ::slotted([slot='footer']) {
    display: block;
    margin-block: 0;
    padding-block: calc(2.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
`;
