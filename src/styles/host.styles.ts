/**
 * Styles of every widget's box: reserved height, container, tokens. Declarations that a hostile page could break carry !important.
 */
import { css } from './css.js';

export const hostStyles = css`
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr) !important;
    box-sizing: border-box !important;
    /* Old layouts set the font size to 0 to close gaps between boxes: then 16 px is used. Any other size stays. */
    font-size: max(1em, min(16px, (1px - 1em) * 9999));
    container-type: inline-size !important;
    content-visibility: auto;
    /* A fixed intrinsic width for grids, flex boxes and tables around it; one derived from the reserved height would be wider than a phone. */
    contain-intrinsic-inline-size: 240px;
    contain-intrinsic-block-size: auto var(--_room);
    --_ink: var(--wick-ink, currentColor);
    --_muted: var(--wick-muted, color-mix(in srgb, var(--_ink) 72%, transparent));
    --_rule: 1px solid var(--wick-rule, color-mix(in srgb, var(--_ink) 24%, transparent));
    --_unit: var(--wick-unit, 4px);
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  [part='base'] {
    position: relative;
    border-block: var(--_rule);
    padding: calc(4 * var(--_unit)) var(--wick-inset, 0px);
    color: var(--_ink);
    background: var(--wick-ground, transparent);
    font-family: var(--wick-font, inherit);
    line-height: 1.4;
    overflow-wrap: break-word;
    text-align: start;
  }
  @media print {
    :host {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
