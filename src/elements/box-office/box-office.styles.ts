import { css } from '../../styles/css.js';

export const boxOfficeStyles = css`
  :host {
    --_room: 30em;
    --_series: var(--wick-series, var(--_accent));
    --_series-2: var(--wick-series-2, color-mix(in srgb, var(--_ink) 56%, transparent));
    --_grid: var(--wick-grid, color-mix(in srgb, var(--_ink) 18%, transparent));
  }
  slot + [part~='note'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='caption'], [part='key'], dt {
    color: var(--_muted);
    font-size: var(--_note);
    text-wrap: balance;
    line-height: 1.35;
  }
  [part='caption'] {
    margin-block-start: calc(4 * var(--_unit));
  }
  [part='amount'] {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    overflow-wrap: anywhere;
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
  [part='figures'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_unit)) calc(6 * var(--_unit));
    margin-block-start: calc(3 * var(--_unit));
  }
  [part='figures'] dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(2 * var(--_unit));
  }
  [part='figures'] [part='amount'] {
    font-size: 1.0625em;
  }
  [part~='figure'] [part='note'] {
    flex-basis: 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part~='lead'] [part='amount'] {
    flex-basis: 100%;
    font-size: 1.5em;
    line-height: 1.2;
  }
  [part~='lead'] [part='note'] {
    flex-basis: auto;
  }
  [part~='lead']:first-child [part='amount'] {
    font-family: var(--wick-display-font, inherit);
    font-stretch: var(--wick-display-stretch, normal);
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.1;
  }
  @container (inline-size >= 24em) {
    [part='figures'] {
      grid-template-columns: repeat(3, minmax(0, 18em));
    }
    /* Amounts of a row stand side by side, below labels of one line or two. */
    [part~='figure'] {
      display: grid;
      grid-row: span 2;
      grid-template-rows: subgrid;
      row-gap: 0;
    }
    [part~='figure'] dt {
      align-self: end;
    }
    [part='figures'] dd {
      align-content: start;
    }
    /* As high as the first amount beside it. */
    [part~='lead'] [part='amount'] {
      line-height: 1.65;
    }
    [part~='lead']:first-child:not(:only-child) {
      grid-column: span 2;
    }
  }
  /* The comparison: the name and the amount above the bar, in a wide box at its sides. */
  [part='bars'] {
    margin: calc(3 * var(--_unit)) 0 0;
    padding: 0;
    list-style: none;
  }
  [part~='row']:is(li) {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_unit));
    align-items: baseline;
    padding-block: calc(2 * var(--_unit));
  }
  [part='name'] {
    flex: 1 1 6em;
    line-height: 1.25;
  }
  [part~='own'] [part='name'] {
    font-weight: 700;
  }
  [part~='bar']:not(.sample) {
    display: block;
    flex: 0 0 100%;
    inline-size: 100%;
    block-size: 14px;
    margin-block: var(--_unit);
    overflow: visible;
  }
  [part~='about'] {
    flex-basis: 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  [part~='about'] [part~='mark'] {
    margin-inline-end: var(--_unit);
  }
  [part~='about'] .side {
    display: inline;
  }
  [part~='about'] .side:not(:last-child)::after {
    padding-inline-start: 0.25em;
    content: '·';
  }
  :dir(rtl) [part~='bar'] {
    scale: -1 1;
  }
  [part~='bar'] {
    fill: var(--_series-2);
    stroke: var(--_series-2);
    stroke-width: 0;
  }
  [part~='own'] [part~='bar'] {
    fill: var(--_series);
    stroke: var(--_series);
  }
  [part='open'], [part~='estimate'] > [part='length'] {
    fill-opacity: 0.3;
    stroke-width: 1.5;
  }
  [part~='bar'] [part='budget'] {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  @container (inline-size >= 34em) {
    [part~='row']:is(li) {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr) auto;
    }
    [part='name'] {
      grid-row: 1 / span 2;
    }
    [part~='bar']:not(.sample) {
      grid-area: 1 / 2;
      margin: 0;
      align-self: center;
    }
    [part='name'] ~ :is([part='amount'], [part='note']) {
      grid-area: 1 / 3;
      text-align: end;
    }
    [part~='about'] {
      grid-column: 2 / -1;
    }
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
  /* Keeps dates of languages without spaces whole. */
  th[scope='row'] {
    word-break: keep-all;
  }
  td:last-child {
    padding-inline-end: 0;
    overflow-wrap: anywhere;
  }
  @container (inline-size < 24em) {
    [part='table'] {
      font-size: var(--_note);
    }
    /* Most names of publishers are one word: an amount in a long language would leave them no room. */
    td:last-child {
      min-inline-size: 8.5em;
    }
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_note);
  }
  [part='group'] {
    padding-block-start: calc(3 * var(--_unit));
    font-weight: 650;
  }
  @media (forced-colors: active) {
    [part~='bar'] {
      fill: GrayText;
      stroke: CanvasText;
    }
    [part~='own'] [part~='bar'] {
      fill: CanvasText;
    }
    [part~='bar'] [part='budget'] {
      stroke: Highlight;
    }
  }
`;
