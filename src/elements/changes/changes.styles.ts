import { css } from '../../styles/css.js';

export const changesStyles = css`
  :host {
    --_room: 18em;
  }
  [part='title'] {
    margin-block-start: calc(4 * var(--_unit));
    font-family: var(--wick-display-font, inherit);
    font-weight: 700;
  }
  [part~='group'] {
    margin-block-start: calc(3 * var(--_unit));
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 650;
  }
  [part~='group']::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border: 0.125em solid;
    color: var(--_mark);
  }
  [part~='development']::before {
    border-radius: 50%;
    background: currentColor;
  }
  [part~='correction']::before {
    rotate: 45deg;
  }
  [part~='change'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(4 * var(--_unit));
    padding-block: calc(1.5 * var(--_unit));
    border-block-end: var(--_hairline);
  }
  [part~='change']:last-child {
    border: 0;
  }
  [part='label'], [part='note'] {
    color: var(--_muted);
  }
  @container (inline-size >= 28em) {
    [part~='change'] {
      grid-template-columns: 11em minmax(0, 1fr);
    }
    [part='label'] {
      grid-row: span 2;
    }
  }
`;
