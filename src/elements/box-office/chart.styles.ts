import { css } from '../../styles/css.js';

export const chartStyles = css`
  .frame {
    margin-block-start: calc(4 * var(--_unit));
    padding-block-end: 1.75rem;
    padding-inline: 2.25rem 1.25rem;
  }
  [part='chart'] {
    display: block;
    inline-size: 100%;
    block-size: clamp(11em, 42cqi, 18em);
    overflow: visible;
  }
  [part='grid'] {
    stroke: var(--_faint);
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
  [part='label'] {
    fill: var(--_ink);
    stroke: var(--wick-ground, Canvas);
    stroke-width: 4px;
    paint-order: stroke;
    font-weight: 700;
    dominant-baseline: central;
  }
  [part~='way'] {
    stroke: var(--_plain);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  [part~='own'] {
    stroke: var(--_line);
    stroke-width: 3;
  }
  .line-2 {
    stroke-dasharray: 6 4;
  }
  .line-3 {
    stroke-dasharray: 1 4;
  }
  .line-4 {
    stroke-dasharray: 8 3 2 3;
  }
  .later {
    stroke-width: 1;
    stroke-dasharray: 2 4;
  }
  [part~='point'] {
    r: 3px;
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  :is(.own, .sample) [part~='point'] {
    r: 4px;
  }
  .own [part~='point'] {
    fill: var(--_line);
    stroke: var(--_line);
  }
  [part~='point'][part~='estimate'] {
    fill: var(--wick-ground, Canvas);
  }
  [part~='range'] {
    stroke: var(--_ink);
    stroke-width: 9;
  }
  [part~='range'][part~='estimate'] {
    stroke-dasharray: 2 2;
  }
  [part='range'].days {
    stroke: color-mix(in srgb, currentColor 40%, transparent);
    stroke-width: 5;
    stroke-linecap: round;
  }
  line[part='budget'] {
    stroke: currentColor;
    stroke-dasharray: 5 3;
  }
  rect[part='budget'] {
    fill: color-mix(in srgb, currentColor 9%, transparent);
  }
  [part='key'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(4 * var(--_unit));
    margin: 0;
  }
  .entry {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .sample {
    flex: none;
  }
  @container (inline-size < 15rem) {
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
