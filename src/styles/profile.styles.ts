/**
 * Styles shared by the widgets of people and characters: a name, a few facts, titles under what they have in common.
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
  .who > [part='note'] {
    margin-block-start: var(--_unit);
  }
  [part='facts']:not(:empty) {
    margin-block-start: calc(3 * var(--_unit));
  }
  [part~='fact'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  /* Dates of a life stand side by side. */
  .who [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(6 * var(--_unit));
    margin-block-start: calc(1.5 * var(--_unit));
  }
  .who [part~='fact'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_unit));
    align-items: baseline;
    padding: 0;
    border: 0;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.7;
  }
  dd [part~='note'] {
    margin-block-start: var(--_unit);
  }
  [part='list-heading'] {
    margin-block-start: calc(4 * var(--_unit));
    padding-block-end: var(--_unit);
    font-weight: 650;
  }
  [part='list-heading'] [part='reveal'] {
    font-weight: 400;
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
    padding-block: calc(1.25 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  [part='year'], [part='phase'] {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-variant-numeric: tabular-nums;
  }
  .what {
    grid-column: 2;
  }
  /* Little, because it may begin a line. */
  .what [part~='note'] {
    display: inline-block;
    margin-inline-start: calc(0.5 * var(--_unit));
  }
  [part='phase'] {
    grid-column: 2;
  }
  @container (inline-size >= 20em) {
    [part='entry'] {
      grid-template-columns: 3.25em minmax(8em, 1fr) fit-content(50%);
    }
    [part='phase'] {
      grid-column: 3;
    }
  }
  @container (inline-size >= 26em) {
    :not(.who) > [part='facts'] > [part~='fact'] {
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: calc(4 * var(--_unit));
      align-items: baseline;
    }
  }
  /* What stands at the end of a wide line would be far from its title. */
  @container (inline-size >= 34em) {
    [part='entry'] {
      grid-template-columns: 3.25em minmax(8em, 20em) minmax(0, 1fr);
    }
  }
  @media print {
    [part='entry'] {
      break-inside: avoid;
    }
    [part='list-heading'] {
      break-after: avoid;
    }
  }
`;
