import { css } from '../../styles/css.js';

export const chartStyles = css`
  .frame {
    margin-block-start: calc(5 * var(--_unit));
    padding-block-end: 1.75rem;
    padding-inline: 2.25rem 1.5rem;
  }
  [part='chart'] {
    display: block;
    inline-size: 100%;
    block-size: clamp(10em, 36cqi, 16em);
    overflow: visible;
  }
  [part='grid'] {
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }
  .end {
    stroke-dasharray: 1 4;
    stroke: currentColor;
  }
  text {
    fill: var(--_muted);
    font-size: max(0.75rem, 12px);
    font-variant-numeric: tabular-nums;
  }
  .amount {
    dominant-baseline: central;
  }
  .day {
    text-anchor: middle;
    transform: translateY(1.5em);
  }
  [part~='label'], .outline {
    fill: var(--_ink);
    font-weight: 650;
  }
  .outline {
    stroke: var(--wick-ground, Canvas);
    stroke-width: 6px;
    stroke-linejoin: round;
  }
  [part~='step'] {
    stroke: var(--_series);
    stroke-width: 2;
    stroke-linecap: round;
  }
  [part~='point'] {
    r: 4.5px;
    fill: var(--_series);
    stroke: var(--_series);
    stroke-width: 2;
  }
  [part~='point'][part~='estimate'] {
    fill: var(--wick-ground, Canvas);
    stroke: var(--wick-estimate, var(--_series));
    r: 4px;
  }
  [part~='range'] {
    stroke: var(--_series);
    stroke-width: 8;
    stroke-linecap: round;
  }
  [part~='range'].days {
    stroke-opacity: 0.45;
    stroke-width: 6;
  }
  [part~='range'][part~='estimate'] {
    stroke: var(--wick-estimate, var(--_series));
  }
  .core {
    stroke: var(--wick-ground, Canvas);
    stroke-width: 3;
    stroke-linecap: round;
  }
  [part='chart'] line[part='budget'] {
    stroke: currentColor;
    stroke-dasharray: 5 3;
  }
  rect[part='budget'] {
    fill: color-mix(in srgb, currentColor 9%, transparent);
  }
  [part~='budget-label'], .outline:has(+ [part~='budget-label']) {
    font-weight: 400;
  }
  [part='key'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(4 * var(--_unit));
    margin: calc(2 * var(--_unit)) 0 0;
  }
  .entry {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .sample {
    flex: none;
  }
  .sample [part~='point'] {
    r: 4px;
  }
  @container (inline-size < 20rem) {
    .minor {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [part='grid'] {
      stroke: GrayText;
    }
  }
`;
