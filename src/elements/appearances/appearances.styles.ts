import { css } from '../../styles/css.js';

export const appearancesStyles = css`
  :host {
    --_room: 30em;
  }
  [part='heading'] {
    font-size: 1.125em;
  }
  [part='key'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(4 * var(--_unit));
    margin-block-start: calc(2 * var(--_unit));
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  [part='key'] li {
    display: flex;
    gap: var(--_unit);
    align-items: center;
  }
  [part='key'] [part='shape'] {
    scale: 0.8;
  }
  [part='scroll'] {
    position: relative;
    margin-block-start: calc(3 * var(--_unit));
    overflow: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
  }
  [part='table'] {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(0.8125em, 13px);
  }
  th, td {
    padding: calc(1.5 * var(--_unit)) var(--_unit);
    border-block-end: var(--_hairline, var(--_rule));
    text-align: center;
    vertical-align: middle;
    font-weight: 400;
  }
  [part='title'] {
    padding-block: 0;
    border: 0;
    vertical-align: bottom;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='year'] {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .turned {
    display: inline-block;
  }
  [part='colour'] {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: calc(1.5 * var(--_unit));
  }
  [part='corner'], [part='character'] {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    background: var(--wick-ground, transparent);
    backdrop-filter: blur(16px);
  }
  [part='corner'] {
    border: 0;
  }
  [part='character'] {
    min-inline-size: 6em;
    max-inline-size: 11em;
    font-weight: 650;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
  }
  [part='shape'] {
    display: block;
    margin-inline: auto;
    overflow: visible;
  }
  tbody tr:last-child > * {
    border: 0;
  }
  tbody tr:hover > * {
    background: color-mix(in srgb, currentColor 6%, var(--wick-ground, transparent));
  }
  [part='stubs'] {
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: var(--_hairline, var(--_rule));
  }
  [part='stubs'] [part='reveal'] {
    min-block-size: 24px;
    font-size: max(0.875em, 13px);
  }
  [part='scroll']:focus-visible {
    outline-offset: -2px;
  }
  @container (inline-size < 36em) {
    .turned {
      max-block-size: none;
      max-inline-size: 13em;
      text-align: start;
      writing-mode: vertical-rl;
      writing-mode: sideways-lr;
    }
    [part='title'] {
      padding-inline: 2px;
      font-size: max(0.75em, 12px);
    }
    [part='year'] {
      display: inline;
    }
    [part='character'] {
      min-inline-size: 4.5em;
      max-inline-size: 6.5em;
    }
  }
  /* The edge fades while columns are beyond it. */
  @supports (animation-timeline: scroll()) {
    @media screen {
      [part='scroll'] {
        mask: linear-gradient(to var(--_far, right), #000 calc(100% - var(--_fade)), transparent);
        animation: fade linear;
        animation-timeline: scroll(self inline);
      }
      [part='scroll']:dir(rtl) {
        --_far: left;
      }
    }
  }
  @property --_fade {
    syntax: '<length>';
    inherits: false;
    initial-value: 0px;
  }
  @keyframes fade {
    0%, 95% {
      --_fade: 28px;
    }
  }
  @supports not (backdrop-filter: blur(1px)) {
    :is([part='corner'], [part='character']) {
      background: var(--wick-ground, Canvas);
    }
  }
  @media (forced-colors: active) {
    :is([part='corner'], [part='character']) {
      background: Canvas;
    }
  }
  @media print {
    [part='scroll'] {
      overflow: visible;
    }
    :is([part='corner'], [part='character']) {
      position: static;
      backdrop-filter: none;
    }
    [part='show'] {
      display: none;
    }
  }
`;
