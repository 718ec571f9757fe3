import { css } from '../../styles/css.js';

export const changesStyles = css`
  :host {
    --_room: 36em;
  }
  [part='title'] {
    margin-block-start: calc(4 * var(--_unit));
    font-family: var(--wick-display-font, inherit);
    font-weight: 700;
  }
  [part~='group'] {
    margin-block: calc(4 * var(--_unit)) var(--_unit);
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
  [part='heading'] + [part='list'], slot + [part='list'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part~='change'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(4 * var(--_unit));
    padding-block: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
    text-wrap: balance;
  }
  [part='label'], [part='past'] {
    color: var(--_muted);
  }
  [part='label'] {
    font-size: max(0.875em, 13px);
  }
  [part='value'] {
    margin-inline-end: 0.375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .joined [part='value'] {
    font-weight: inherit;
  }
  [part='past'], [part='value'] {
    overflow-wrap: anywhere;
  }
  [part='past'] {
    font-variant-numeric: tabular-nums;
  }
  /* Go to the next line as a whole. */
  [part='value'], [part='past'], [part~='mark'] {
    display: inline-block;
    max-inline-size: 100%;
  }
  [part~='change'] [part='note'] > * {
    display: inline-block;
    max-inline-size: 100%;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    margin-inline-end: 0.75em;
  }
  [part='more'] {
    padding-block: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
    min-block-size: 24px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  /* The link to the sources reaches up to here. */
  [part='rest'] {
    margin-block-end: calc(6 * var(--_unit));
  }
  [part='rest'] .open, [part='rest'][open] .closed {
    display: none;
  }
  [part='rest'][open] .open {
    display: inline;
  }
  @container (inline-size >= 28em) {
    [part~='change'] {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    [part='label'] {
      grid-row: span 2;
      line-height: 1.6;
    }
  }
`;
