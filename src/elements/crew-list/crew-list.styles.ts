import { css } from '../../styles/css.js';

export const crewListStyles = css`
  :host {
    --_room: 16em;
  }
  [part='heading'] {
    margin-block-end: calc(2 * var(--_unit));
  }
  [part='base'] {
    padding-block-end: 0;
  }
  [part='base'] > [part~='note'] {
    padding-block-end: calc(3 * var(--_unit));
  }
  [part~='job'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(4 * var(--_unit));
    align-items: baseline;
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  dt {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  dd {
    font-variant-numeric: tabular-nums;
  }
  [part~='names'] {
    font-weight: 650;
  }
  dd [part~='note'] {
    margin-block-start: 2px;
  }
  ::slotted([slot='footer']) {
    display: block;
    margin-block: 0;
    padding-block: calc(2.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  @container (inline-size >= 26em) {
    [part~='job'] {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
`;
