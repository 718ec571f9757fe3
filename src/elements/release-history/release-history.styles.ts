import { css } from 'lit';

export const releaseHistoryStyles = css`
  :host {
    --_room: 12em;
  }
  [part='heading'] {
    font-size: 1.125em;
  }
  [part='strip'] {
    display: block;
    inline-size: 100%;
    block-size: 3.5em;
    margin-block-start: calc(2 * var(--_unit));
    overflow: visible;
    color: var(--wick-accent, currentColor);
  }
  [part='strip'] line {
    stroke: currentColor;
    stroke-width: 1;
    opacity: 0.4;
    vector-effect: non-scaling-stroke;
  }
  [part='strip'] path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  [part~='point'] {
    fill: var(--wick-ground, Canvas);
    stroke: currentColor;
    stroke-width: 2;
  }
  [part~='point'][part~='current'] {
    fill: currentColor;
  }
  [part='table'] {
    inline-size: 100%;
    margin-block-start: calc(2 * var(--_unit));
    border-collapse: collapse;
    text-align: start;
  }
  th, td {
    padding: calc(1.5 * var(--_unit)) calc(4 * var(--_unit)) calc(1.5 * var(--_unit)) 0;
    border-block-end: var(--_rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  tbody tr:last-child > * {
    border: 0;
  }
  tbody th {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  [part~='overtaken'] th {
    font-weight: 400;
  }
  @container (inline-size < 26em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      display: grid;
      padding-block: calc(1.5 * var(--_unit));
      border-block-end: var(--_rule);
    }
    th, td {
      padding: 0;
      border: 0;
    }
    td {
      color: var(--_muted);
    }
  }
`;
