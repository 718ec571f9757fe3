import { css } from '../../styles/css.js';

export const appearancesStyles = css`
  :host {
    --_room: 32em;
  }
  [part='scroll'] {
    position: relative;
    max-block-size: 40em;
    margin-block-start: calc(3 * var(--_unit));
    overflow: auto;
    overscroll-behavior-inline: contain;
  }
  [part='table'] {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--_note);
  }
  th, td {
    padding: calc(1.75 * var(--_unit)) calc(1.5 * var(--_unit));
    border-block-end: var(--_hairline);
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
  }
  [part='title'] {
    min-inline-size: 6.5em;
    vertical-align: bottom;
    font-weight: 650;
    line-height: 1.25;
  }
  [part='year'] {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--wick-ground, transparent);
    backdrop-filter: blur(16px);
  }
  [part='corner'], [part='character'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    background: var(--wick-ground, transparent);
    backdrop-filter: blur(16px);
  }
  thead [part='corner'] {
    z-index: 2;
  }
  [part='character'] {
    min-inline-size: 6.5em;
    max-inline-size: 10em;
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  [part~='cell'] {
    white-space: nowrap;
  }
  [part='shape'] {
    display: inline-block;
    margin-inline-end: 0.4em;
    color: var(--_mark);
    vertical-align: -0.04em;
    overflow: visible;
  }
  [part='shape'] path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [part='shape'] .filled {
    fill: currentColor;
    stroke: none;
  }
  tbody tr:last-child > * {
    border: 0;
  }
  [part='stubs'] {
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  [part='stubs'] [part='reveal'] {
    min-block-size: 24px;
    font-size: max(0.875em, 13px);
  }
  [part='scroll']:focus-visible {
    outline-offset: -2px;
  }
  @supports not (backdrop-filter: blur(1px)) {
    :is(thead th, [part='character']) {
      background: var(--wick-ground, Canvas);
    }
  }
  @media (forced-colors: active) {
    :is(thead th, [part='character']) {
      background: Canvas;
    }
  }
  @media print {
    [part='scroll'] {
      max-block-size: none;
      overflow: visible;
    }
    :is(thead th, [part='character']) {
      position: static;
      min-inline-size: 0;
      backdrop-filter: none;
    }
    [part='table'] {
      font-size: 0.6875em;
    }
    th, td {
      padding-inline: var(--_unit);
    }
    [part='character'] {
      overflow-wrap: break-word;
    }
    [part~='cell'] {
      white-space: normal;
    }
    [part='show'] {
      display: none;
    }
  }
`;
