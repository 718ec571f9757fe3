import { css } from '../../styles/css.js';

export const boxOfficeStyles = css`
  :host {
    --_room: 30em;
    --_line: var(--wick-accent, currentColor);
    --_faint: color-mix(in srgb, currentColor 18%, transparent);
    --_plain: color-mix(in srgb, currentColor 62%, transparent);
  }
  slot + [part~='note'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='caption'], [part='key'] {
    margin-block-start: calc(2 * var(--_unit));
    color: var(--_muted);
    font-size: var(--_note);
    line-height: 1.35;
  }
  [part='figures'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: calc(3 * var(--_unit)) calc(5 * var(--_unit));
    margin-block-start: calc(4 * var(--_unit));
  }
  dt {
    color: var(--_muted);
    font-size: var(--_note);
  }
  [part='amount'] {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  [part='figures'] [part='amount'] {
    font-size: 1.25em;
  }
  [part~='mark'] {
    display: inline-block;
    font-size: var(--_note);
  }
  [part~='mark'][part~='estimate']::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.35em;
    border: 0.125em solid;
    border-radius: 50%;
  }
  .side {
    display: block;
  }
  [part='all'] {
    margin-block-start: calc(4 * var(--_unit));
  }
  summary {
    inline-size: fit-content;
    padding-block: var(--_unit);
    cursor: pointer;
    font-size: max(0.875em, 13px);
  }
  [part='table'] {
    inline-size: 100%;
    margin-block-start: calc(2 * var(--_unit));
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th, td {
    padding-block: calc(1.5 * var(--_unit));
    padding-inline: 0 calc(3 * var(--_unit));
    border-block-end: var(--_hairline);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  td:last-child {
    padding-inline-end: 0;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_note);
  }
  [part='group'], .titles tbody th {
    font-weight: 650;
  }
  [part='group'] {
    padding-block-start: calc(3 * var(--_unit));
  }
  .titles {
    margin-block-start: calc(4 * var(--_unit));
  }
  .titles th:first-child {
    inline-size: 34%;
  }
  .number {
    display: inline-block;
    min-inline-size: 1.1em;
    font-variant-numeric: tabular-nums;
  }
  [part~='bar'] {
    overflow: visible;
  }
  th [part~='bar'] {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    margin-block-start: var(--_unit);
  }
  .titles + [part='key'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  :dir(rtl) [part~='bar'] {
    scale: -1 1;
  }
  [part~='bar'] line {
    stroke: var(--_plain);
    stroke-width: 8;
  }
  [part~='bar'][part~='own'] line {
    stroke: var(--_line);
  }
  [part~='bar'][part~='estimate'] line, [part~='bar'] .open {
    stroke-dasharray: 2 2;
  }
  [part~='bar'] line[part='budget'] {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  @container (inline-size < 32em) {
    .titles thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .titles, .titles :is(tbody, tr, th, td) {
      display: block;
    }
    .titles tr {
      padding-block: calc(2 * var(--_unit));
      border-block-end: var(--_hairline);
    }
    .titles :is(th, td), .titles th:first-child {
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    .titles td {
      margin-block-start: var(--_unit);
    }
    .titles td::before {
      content: attr(data-label) ' ';
      color: var(--_muted);
      font-size: var(--_note);
    }
  }
`;
