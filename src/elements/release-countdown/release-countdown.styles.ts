import { css } from '../../styles/css.js';

export const releaseCountdownStyles = css`
  :host {
    --_room: 8em;
  }
  [part='base'] {
    align-content: center;
  }
  [part='heading'] {
    font-size: var(--wick-heading-size, 1em);
  }
  /* One row of columns. Where it has no room, four units stand two by two and three below each other, so that none wraps alone. */
  [part='digits'] {
    display: grid;
    grid-auto-flow: column;
    justify-content: start;
    gap: var(--_unit) calc(4 * var(--_unit));
    margin-block-start: var(--_unit);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
  }
  [part='count'], :empty + [part='unit'] {
    font-family: var(--wick-display-font, inherit);
    font-stretch: var(--wick-display-stretch, normal);
    font-size: var(--wick-display-size, clamp(2.25em, 11cqi, 3.5em));
    font-weight: var(--wick-display-weight, 700);
    color: var(--_ink);
  }
  [part='count'] {
    letter-spacing: -0.02em;
  }
  [part~='amount']:not(:only-child) > * {
    display: block;
  }
  [part~='amount']:not(:only-child) > [part='count'] {
    font-size: clamp(1.75em, 10cqi, 3em);
  }
  [part~='amount']:not(:only-child) > [part='unit'] {
    font-size: var(--_note);
  }
  @container (inline-size < 20em) {
    [part='digits']:has(> :nth-child(4)) {
      grid: auto-flow / repeat(2, auto);
    }
  }
  @container (inline-size < 13em) {
    [part='digits']:has(> :nth-child(3):last-child) {
      grid-auto-flow: row;
    }
  }
  @container (inline-size < 12em) {
    [part='digits']:has(> :nth-child(n)) {
      grid: auto-flow / auto;
    }
  }
  [part='unit'], [part='until'], [part='sentence'], [part='history'] {
    color: var(--_muted);
  }
  [part='phase'], [part='until'] {
    margin-block-start: var(--_unit);
    text-wrap: balance;
  }
  [part='phase'] {
    font-family: var(--wick-display-font, inherit);
    font-size: clamp(1.375em, 6cqi, 1.75em);
    font-weight: var(--wick-display-weight, 700);
    line-height: 1.2;
  }
  [part='phase']::first-letter {
    text-transform: uppercase;
  }
  [part~='earlier'] {
    margin-block-start: calc(2 * var(--_unit));
    font-weight: 650;
  }
  [part='history'] {
    font-size: 0.875em;
    text-wrap: balance;
  }
  [part='calendar'] {
    display: inline-block;
    margin-block-start: calc(2 * var(--_unit));
    padding-block: var(--_unit);
    min-block-size: 24px;
    font-size: 0.875em;
  }
`;
