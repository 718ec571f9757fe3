import { css } from '../../styles/css.js';

export const releaseHistoryStyles = css`
  :host {
    --_room: 16em;
  }
  [part='strip'] {
    display: block;
    margin-block-start: calc(2 * var(--_unit));
    color: var(--wick-series, var(--_accent));
    font-size: var(--_note);
    overflow: visible;
  }
  line {
    stroke: var(--wick-grid, color-mix(in srgb, var(--_ink) 40%, transparent));
  }
  [part='move'] line {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  text {
    fill: var(--_muted);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  [part='length'] {
    fill: var(--_ink);
    font-weight: 650;
  }
  [part~='point'] {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [part~='wrong'][part~='point'] {
    fill: var(--wick-ground, Canvas);
  }
  [part='ends'] {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-size: var(--_note);
    font-variant-numeric: tabular-nums;
  }
  slot + [part~='note'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='table'] {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-start: calc(2 * var(--_unit));
    border-collapse: collapse;
    text-align: start;
  }
  th, td {
    padding-block: calc(1.5 * var(--_unit));
    padding-inline: 0 calc(4 * var(--_unit));
    border-block-end: var(--_hairline);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_note);
  }
  tbody tr:last-child > * {
    border: 0;
  }
  tbody th {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  [part='ends'] b {
    color: var(--_ink);
  }
  [part~='wrong'] th {
    text-decoration: line-through;
  }
  [part~='wrong'] th [part] {
    display: inline-block;
  }
  th [part~='note'], [part~='overtaken'] th {
    font-weight: 400;
  }
  td:last-child {
    padding-inline-end: 0;
    overflow-wrap: anywhere;
  }
  @container (inline-size < 26em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    table, tbody, tr, th {
      display: block;
    }
    tr {
      padding-block: calc(1.5 * var(--_unit));
      border-block-end: var(--_hairline);
    }
    tbody > tr:last-child {
      border: 0;
    }
    th, td {
      padding: 0;
      border: 0;
    }
    td {
      display: inline;
      color: var(--_muted);
      font-size: max(0.875em, 13px);
    }
    [data-label]:not(:empty)::before {
      content: attr(data-label) ' ';
    }
    [data-label]:not(:empty, :last-child)::after {
      padding-inline-start: 0.25em;
      content: '· ';
    }
  }
`;
