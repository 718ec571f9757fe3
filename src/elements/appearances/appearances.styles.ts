import { css } from '../../styles/css.js';

export const appearancesStyles = css`
  :host {
    --_room: 30em;
  }
  [part='key'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_unit) calc(4 * var(--_unit));
    margin-block-start: calc(2 * var(--_unit));
    color: var(--_muted);
    font-size: var(--_note);
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
    max-block-size: 40em;
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
    border-block-end: var(--_hairline);
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
    max-inline-size: 6.5em;
  }
  /* Otherwise the unseen words of the last column would make the box scroll. */
  [part~='cell'] .aside {
    inline-size: 1px;
    overflow: hidden;
  }
  [part='colour'] {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: calc(1.5 * var(--_unit));
  }
  thead th, [part='character'] {
    position: sticky;
    z-index: 1;
    background: var(--wick-ground, transparent);
    backdrop-filter: blur(16px);
  }
  thead th {
    inset-block-start: 0;
  }
  [part='corner'], [part='character'] {
    inset-inline-start: 0;
    padding-inline-start: 0;
  }
  [part='corner'] {
    z-index: 2;
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
    border-block-start: var(--_hairline);
  }
  [part='stubs'] [part='reveal'] {
    min-block-size: 24px;
    font-size: max(0.875em, 13px);
  }
  [part='scroll']:focus-visible {
    outline-offset: -2px;
  }
  /* The columns of titles want more than there is, so they share it equally. */
  @container (inline-size >= 36em) {
    [part='title'] {
      inline-size: 40em;
    }
    [part='character'] {
      inline-size: 11em;
      min-inline-size: 9em;
    }
  }
  @container (inline-size < 36em) {
    /* A set length: WebKit would break lines to the height that a cell has before it. */
    .turned {
      inline-size: 13em;
      max-inline-size: none;
      text-align: right;
      writing-mode: vertical-rl;
    }
    /* Names end at their colours, whichever way the page is written: left and right are ends of a turned line. Most titles are in Latin letters, and their years follow them. */
    @supports (writing-mode: sideways-lr) {
      .turned {
        direction: ltr;
        text-align: left;
        writing-mode: sideways-lr;
      }
    }
    [part='title'], [part~='cell'] {
      padding-inline: 2px;
    }
    [part='title'] {
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
  @container (inline-size >= 50em) {
    .turned {
      max-inline-size: 9em;
    }
  }
  /*
   * The far edge fades while columns are beyond it, and heads stand on a ground once cells are under them.
   * The longhands, not the shorthand: a minifier (lightningcss) would write the timeline into the shorthand, and browsers drop that.
   */
  @supports (animation-timeline: scroll()) {
    @media screen {
      [part='scroll'] {
        scroll-timeline: --columns inline, --rows block;
        mask: linear-gradient(to right, #000, #000) no-repeat;
        animation-name: more;
        animation-timeline: --columns;
      }
      [part='scroll']:dir(rtl) {
        animation-name: more-rtl;
      }
      thead th, [part='character'] {
        background: none;
        backdrop-filter: none;
        animation-name: under;
        animation-timeline: --rows;
      }
      [part='character'] {
        animation-timeline: --columns;
      }
      [part='corner'] {
        animation-name: under, under;
        animation-timeline: --columns, --rows;
      }
    }
  }
  @keyframes more {
    0%, 95% {
      mask-image: linear-gradient(to right, #000 calc(100% - 32px), transparent);
    }
  }
  @keyframes more-rtl {
    0%, 95% {
      mask-image: linear-gradient(to left, #000 calc(100% - 32px), transparent);
    }
  }
  @keyframes under {
    1%, 100% {
      background: var(--wick-ground, transparent);
      backdrop-filter: blur(16px);
    }
  }
  @supports not (backdrop-filter: blur(1px)) {
    thead th, [part='character'] {
      background: var(--wick-ground, Canvas);
    }
  }
  @media (forced-colors: active) {
    thead th, [part='character'] {
      background: Canvas;
    }
    [part='colour'] {
      fill: CanvasText;
    }
  }
  @media print {
    [part='scroll'] {
      max-block-size: none;
      overflow: visible;
    }
    thead th, [part='character'] {
      position: static;
      backdrop-filter: none;
    }
    [part='show'] {
      display: none;
    }
  }
`;
