import { css } from 'lit';

export const castListStyles = css`
  :host {
    --_room: 16em;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
  }
  [part='list'] {
    display: grid;
    flex: auto;
    grid-auto-rows: 1fr;
  }
  [part='heading'] {
    font-size: 1.125em;
    margin-block-end: calc(2 * var(--_unit));
  }
  [part='group'] {
    margin-block: calc(3 * var(--_unit)) var(--_unit);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  [part~='entry'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: baseline;
    column-gap: calc(4 * var(--_unit));
    align-content: center;
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_rule);
  }
  [part='name'] {
    font-weight: 650;
  }
  [part='memoriam'] {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  ::slotted([slot^='photo-']) {
    inline-size: 3em;
    block-size: 3em;
    object-fit: cover;
  }
  .item {
    margin-inline-end: 0.75em;
  }
  [part='more'] {
    padding-block: calc(2 * var(--_unit));
    border-block-start: var(--_rule);
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
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    [part~='stub'] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
