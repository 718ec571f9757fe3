import { css } from 'lit';

export const factStyles = css`
  :host {
    display: inline !important;
    --_ink: var(--wick-ink, currentColor);
    --_muted: var(--wick-muted, color-mix(in srgb, var(--_ink) 72%, transparent));
    --_rule: 1px solid var(--wick-rule, color-mix(in srgb, var(--_ink) 24%, transparent));
    --_unit: var(--wick-unit, 4px);
  }
  :host([hidden]) {
    display: none !important;
  }
  [part~='words'] {
    text-decoration: underline dotted from-font;
    text-underline-offset: 0.2em;
  }
  [part~='mark'] {
    display: inline;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--wick-accent, inherit);
    font: inherit;
    font-weight: 650;
    text-align: start;
    text-decoration: underline solid from-font;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [part='popover'] {
    position: absolute;
    inset: var(--_y, 0) auto auto var(--_x, 0);
    box-sizing: border-box;
    margin: 0;
    max-inline-size: min(24em, 100vi - 2em);
    padding: calc(3 * var(--_unit)) calc(4 * var(--_unit));
    border: 1px solid;
    border-radius: 2px;
    color: var(--_ground-ink, CanvasText);
    background: var(--wick-ground, Canvas);
    font-family: var(--wick-font, inherit);
    font-size: max(0.875rem, 14px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  [part='popover']:focus-visible {
    outline-offset: -4px;
  }
  dl, dd {
    margin: 0;
  }
  dt {
    font-size: 0.8125em;
    opacity: 0.78;
  }
  dd + dt {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part~='value'] {
    font-weight: 650;
  }
  [part~='overtaken'] {
    font-weight: 400;
    text-decoration: line-through;
  }
  [part='source'] {
    display: block;
    font-size: 0.875em;
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
