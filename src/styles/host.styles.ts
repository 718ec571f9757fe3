/**
 * Styles of every widget's box: reserved height, container, background and border. Declarations that a hostile page could break carry !important.
 */
import { css } from './css.js';

export const hostStyles = css`
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr) !important;
    box-sizing: border-box !important;
    color-scheme: var(--wick-scheme, inherit);
    /* Old layouts set the font size to 0 to close gaps between boxes: then 16 px is used. Any other size stays. */
    font-size: var(--wick-body-size, max(1em, min(16px, (1px - 1em) * 9999)));
    container-type: inline-size !important;
    content-visibility: auto;
    /* A fixed intrinsic width for grids, flex boxes and tables around it; one derived from the reserved height would be wider than a phone. */
    contain-intrinsic-inline-size: 240px;
    contain-intrinsic-block-size: auto var(--wick-room, var(--_room));
  }
  /* A prerendered widget has its own height from the start, and a drawn one may have given its reserved height back. */
  :host(:is(:not(:defined), :state(drawn))) {
    min-block-size: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  [part='base'] {
    position: relative;
    /* --_outer-lines comes from wick.css: of two widgets in a row the second draws the line between them. A theme's boxes are closed, and changes and related articles may show nothing. */
    border: solid var(--wick-border, var(--_rule-color));
    border-width: var(--wick-border-width, var(--_outer-lines, 1px 0));
    border-radius: var(--wick-radius, 0);
    padding: calc(4 * var(--_unit)) var(--wick-inset, 0px);
    color: var(--_ink);
    background: var(--wick-ground, transparent);
    font-family: var(--wick-font, inherit);
    font-weight: var(--wick-body-weight, inherit);
    line-height: var(--wick-line-height, 1.4);
    overflow-wrap: break-word;
    text-align: start;
    text-wrap: pretty;
  }
  @media print {
    :host {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
