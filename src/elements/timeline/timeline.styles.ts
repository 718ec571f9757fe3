import { css } from '../../styles/css.js';

export const timelineStyles = css`
  :host {
    --_room: 40em;
    --_gap: calc(6 * var(--_unit));
    --_axis: calc(1.5 * var(--_unit));
    --_when: 9.5em;
    --_point: var(--_mark);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-anchor: none;
  }
  [part='lenses'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: calc(2 * var(--_unit)) 0 calc(4 * var(--_unit));
    padding: 0;
    border: 0;
    border-block-end: var(--_hairline);
  }
  [part~='lens'] {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 36px;
    margin-block-end: -1px;
    margin-inline-end: calc(5 * var(--_unit));
    border-block-end: 3px solid transparent;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    cursor: pointer;
  }
  [part~='lens'] input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  [part~='lens'][part~='current'] {
    border-color: var(--_point);
    color: var(--_ink);
    font-weight: 650;
  }
  [part~='lens']:hover {
    color: var(--_ink);
  }
  [part~='lens']:focus-within:has(:focus-visible) {
    outline: 2px solid var(--wick-focus, currentColor);
    outline-offset: 2px;
  }
  [part~='entry'] {
    position: relative;
    scroll-margin-block: 5em 2em;
  }
  :is([part='line'], [part='loose']) > [part~='entry'] {
    padding-block-end: calc(5 * var(--_unit));
    padding-inline-start: var(--_gap);
  }
  /* The line, and the points on it. */
  [part='line'] > [part~='entry']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_axis);
    border-inline-start: var(--_hairline);
  }
  [part='line'] > [part~='entry']:first-child::before {
    inset-block-start: 0.7em;
  }
  [part='line'] > [part~='entry']:last-child {
    padding-block-end: 0;
  }
  [part~='entry']::after {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: calc(var(--_axis) + 0.5px);
    inline-size: 9px;
    block-size: 9px;
    margin-inline-start: -4.5px;
    margin-block-start: -4.5px;
    background: var(--_point);
  }
  :is([part='line'], [part='loose']) > [part~='event']::after {
    inline-size: 5px;
    block-size: 5px;
    margin-inline-start: -2.5px;
    margin-block-start: -2.5px;
    border-radius: 50%;
  }
  [part='inside'] > [part~='entry']::after {
    inset-block-start: calc(0.7em + var(--_unit));
    inset-inline-start: calc(var(--_axis) - var(--_gap) + 0.5px);
    inline-size: 5px;
    block-size: 5px;
    margin-inline-start: -2.5px;
    margin-block-start: -2.5px;
    border-radius: 50%;
  }
  [part='inside'] [part='inside'] {
    padding-inline-start: calc(3 * var(--_unit));
    border-inline-start: var(--_hairline);
  }
  :is([part='inside'] [part='inside'] > [part~='entry'], [part='loose'] > [part~='entry'], [part~='stub'])::after {
    display: none;
  }
  [part~='when'] {
    color: var(--_muted);
    font-size: var(--_note);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  [part='name'] {
    font-weight: 700;
    line-height: 1.3;
  }
  [part='year'] {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [part='summary'] {
    max-inline-size: 40em;
    font-size: max(0.9375em, 13px);
  }
  :dir(rtl) > [part='summary'] {
    text-align: end;
  }
  [part~='title'] > [part='summary'] {
    color: var(--_muted);
  }
  [part='inside'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='inside'] > [part~='entry'] {
    padding-block: var(--_unit);
  }
  [part~='stub'] {
    font-size: max(0.9375em, 13px);
  }
  [part~='sides'] {
    margin-block-start: calc(1.5 * var(--_unit));
    max-inline-size: 44em;
  }
  [part='side'] {
    padding-block: 2px;
  }
  .said {
    color: var(--_ink);
  }
  [part='by']::before {
    content: '– ';
  }
  [part='loose-heading'] {
    margin-block-start: calc(5 * var(--_unit));
    padding-block: calc(3 * var(--_unit)) calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  [part='loose'] > [part~='entry'] {
    padding-block-end: calc(2 * var(--_unit));
    padding-inline-start: 0;
  }
  .compact [part='line'] > [part~='entry'] {
    padding-block-end: calc(3 * var(--_unit));
  }
  @container (inline-size >= 34em) {
    .full > :is([part='line'], [part='loose']) > [part~='entry'] {
      --_axis: calc(var(--_when) + 4 * var(--_unit));
      display: grid;
      grid-template-columns: var(--_when) minmax(0, 1fr);
      grid-template-rows: repeat(5, auto) 1fr;
      column-gap: calc(8 * var(--_unit));
      padding-inline-start: 0;
    }
    .full > :is([part='line'], [part='loose']) > [part~='entry'] > * {
      grid-column: 2;
    }
    .full > :is([part='line'], [part='loose']) > [part~='entry'] > [part~='when'] {
      grid-column: 1;
      grid-row: 1 / span 6;
      padding-block-start: 0.15em;
      text-align: end;
      text-wrap: balance;
    }
    .full > [part='line'] > [part~='entry'] > [part='inside'] > [part~='entry']::after {
      inset-inline-start: calc(-4 * var(--_unit) + 0.5px);
    }
  }
  @media (height >= 34em) {
    [part='lenses'] {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      background: var(--wick-ground, transparent);
      backdrop-filter: blur(16px);
    }
  }
  @media (scripting: none), print {
    [part='lenses'], [part='show'] {
      display: none;
    }
    [part='heading'] {
      margin-block-end: calc(3 * var(--_unit));
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    [part='name'], [part='loose-heading'] {
      break-after: avoid;
    }
    [part~='event'] {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    [part~='entry']::after {
      background: CanvasText;
    }
    [part='lenses'] {
      background: Canvas;
    }
    [part~='lens'] {
      border-color: Canvas;
    }
    [part~='lens'][part~='current'] {
      border-color: Highlight;
    }
  }
`;
