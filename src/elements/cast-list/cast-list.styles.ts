import { css } from '../../styles/css.js';

export const castListStyles = css`
  :host {
    --_room: 16em;
  }
  [part='heading'] {
    margin-block-end: calc(2 * var(--_unit));
  }
  [part='group'] {
    margin-block: calc(3 * var(--_unit)) var(--_unit);
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 650;
    text-transform: uppercase;
  }
  [part~='entry'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    align-content: center;
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  [part='name'],
  [part~='character'] {
    grid-column: 2;
  }
  [part='name'] {
    font-weight: 650;
  }
  [part~='stub'] > * {
    grid-column: 1 / -1;
  }
  /* The button in it is muted already. */
  [part~='character'] {
    color: inherit;
  }
  [part='memoriam'] {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  ::slotted([slot^='photo-']) {
    grid-row: 1 / span 2;
    align-self: center;
    margin-inline-end: calc(3 * var(--_unit));
    inline-size: 3em;
    block-size: 3em;
    object-fit: cover;
  }
  .item + .item {
    margin-inline-start: 0.75em;
  }
  [part='more'] {
    padding-block: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
    min-block-size: 24px;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='rest'] .open, [part='rest'][open] .closed {
    display: none;
  }
  [part='rest'][open] .open {
    display: inline;
  }
  @container (inline-size >= 26em) {
    [part~='entry'] {
      grid-template-columns: auto minmax(0, 2fr) minmax(0, 3fr);
    }
    [part~='character'] {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 calc(4 * var(--_unit));
      grid-column: 3;
      padding-inline-start: calc(4 * var(--_unit));
    }
    ::slotted([slot^='photo-']) {
      grid-row: 1;
    }
  }
`;
