/**
 * Styles shared by the widgets of people and characters: a name, a few facts, a list of titles.
 */
import { css } from './css.js';

export const profileStyles = css`
  :host {
    --_room: 20em;
  }
  .top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
  }
  .who {
    grid-column: 2;
  }
  ::slotted([slot='photo']) {
    inline-size: 5.5em;
    block-size: auto;
    aspect-ratio: 3 / 4;
    object-fit: cover;
    margin-inline-end: calc(4 * var(--_unit));
  }
  [part='heading'] {
    font-size: var(--wick-heading-size, 1.375em);
  }
  .who > [part='memoriam'] {
    margin-block-start: var(--_unit);
    font-variant-numeric: tabular-nums;
  }
  .who > [part='known-for'], .who > [part='note'] {
    margin-block-start: var(--_unit);
    color: var(--_muted);
  }
  [part='facts'] {
    margin-block-start: calc(3 * var(--_unit));
  }
  [part~='fact'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  dt, [part='list-heading'] {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.7;
  }
  dd [part~='note'] {
    margin-block-start: var(--_unit);
  }
  [part='list-heading'] {
    padding-block: calc(3 * var(--_unit)) var(--_unit);
    border-block-start: var(--_hairline);
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  [part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='entry'] {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    column-gap: calc(2 * var(--_unit));
    align-items: baseline;
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  [part='year'] {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-variant-numeric: tabular-nums;
  }
  [part='entry'] > :not([part='year']) {
    grid-column: 2;
  }
  [part='title'] {
    font-weight: 650;
  }
  [part='phase'] {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  [part='role'] [part~='note'] {
    margin-block-start: 0;
  }
  .what {
    display: block;
  }
  @container (inline-size >= 26em) {
    [part~='fact'] {
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: calc(4 * var(--_unit));
      align-items: baseline;
    }
  }
  @container (inline-size >= 36em) {
    [part='entry'] {
      grid-template-columns: 3.25em minmax(0, 5fr) minmax(0, 4fr) minmax(0, 3fr);
      column-gap: calc(4 * var(--_unit));
    }
    [part='entry'] > :not([part='year']) {
      grid-column: auto;
    }
  }
  @media print {
    [part='entry'] {
      break-inside: avoid;
    }
  }
`;
