import { css } from '../../styles/css.js';

export const factStyles = css`
  :host {
    display: inline !important;
    --_muted: var(--wick-muted, color-mix(in srgb, currentColor 72%, transparent));
  }
  :host([hidden]) {
    display: none !important;
  }
  [part~='words'] {
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
  /* The shape stands in the label's padding, out of the flow, so that no line break parts it from the first word. */
  [part~='news'] {
    position: relative;
    padding-inline-start: 0.85em;
    cursor: pointer;
  }
  /* The smaller word stands on the sentence's baseline. A line box of its own would reach below the line's in some fonts, and make the line taller. */
  [part~='brief'] [part='said'] {
    font-size: 0.8125em;
    line-height: 0;
  }
  [part='said'] {
    text-decoration: underline solid from-font;
    text-underline-offset: 0.2em;
  }
  [part~='news']:hover [part='said'] {
    text-decoration-thickness: 2px;
  }
  /* A line box of its own would make the line taller. */
  [part='cites'] {
    color: var(--wick-cites, var(--_muted));
    line-height: 0;
  }
  [part~='value'], [part='said'], [part='missing'], [part='cites'] {
    unicode-bidi: isolate;
  }
  /* The words keep the text colour: an accent is made for a theme's background, but the sentence stands on the page's. */
  [part~='mark'] {
    all: unset;
    position: absolute;
    inset-inline-start: 0.1em;
    inline-size: 1em;
    color: var(--_mark);
    text-align: start;
    cursor: pointer;
  }
  [part~='mark']::before {
    box-sizing: border-box;
    margin: 0;
    inline-size: 0.55em;
    block-size: 0.55em;
  }
  /* Drawn by borders alone, which print, and which forced colours keep. */
  [part~='updated']::before {
    border-width: 0.275em;
  }
  /* Enlarges the target for touch. */
  [part~='mark']::after {
    content: '';
    position: absolute;
    inset: calc(50% - 12px) calc(50% - 12px);
  }
  [part~='news']:has(:focus-visible) {
    outline: 2px solid var(--wick-focus, currentColor);
    outline-offset: 2px;
    border-radius: 1px;
  }
  [part~='mark']:focus-visible {
    outline: none;
  }
  /* One word in a line of text, which a taller box would move apart. */
  [part='reveal'] {
    min-block-size: 0;
  }
  /* Without a script to place it, the popover stands in the middle of the window. */
  [part='popover'] {
    /* Uses --wick-ink only with a --wick-ground; without one, both colours are the system's. */
    --_ground-ink: color-mix(in srgb, var(--wick-ink, currentColor) 100%, var(--wick-ground));
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, 100vi - 16px);
    block-size: fit-content;
    max-block-size: 100vb;
    margin: auto;
    padding: calc(3 * var(--_unit)) calc(4 * var(--_unit));
    border: 1px solid var(--wick-border, var(--wick-rule, color-mix(in srgb, currentColor 40%, transparent)));
    border-block-start: 2px solid;
    color: var(--_ground-ink, CanvasText);
    background: var(--wick-ground, Canvas);
    font: 400 max(0.875rem, 14px)/1.4 sans-serif;
    font-family: var(--wick-font, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    overflow: auto;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    cursor: auto;
  }
  [part='popover'][style] {
    position: absolute;
    inset: var(--_y) auto auto var(--_x);
    margin: 0;
  }
  [part='popover']:focus-visible {
    outline: 2px solid var(--wick-focus, currentColor);
    outline-offset: -2px;
  }
  dl, dd {
    margin: 0;
  }
  dt {
    font-size: 0.8125rem;
    opacity: 0.78;
  }
  dd + dt {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='popover'] [part~='value'] {
    font-weight: 650;
  }
  [part='popover'] [part~='overtaken'] {
    font-weight: 400;
    text-decoration: line-through;
  }
  [part='source'] {
    display: block;
    font-size: 0.8125rem;
  }
  [part='source'] a {
    color: inherit;
  }
  @media print {
    [part='popover'] {
      display: none;
    }
  }
`;
