import { css } from '../../styles/css.js';

export const sequelStatusStyles = css`
  :host {
    --_room: 20em;
    --_dot: 0.75em;
    --_faint: color-mix(in srgb, currentColor 32%, transparent);
  }
  slot + p {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='now'] {
    font-weight: 650;
  }
  [part='silence'] {
    color: var(--_muted);
  }
  ol {
    margin: calc(3 * var(--_unit)) 0 0;
    padding: 0;
    list-style: none;
  }
  [part~='rung'] {
    position: relative;
    display: grid;
    grid-template-columns: 14em minmax(0, 1fr);
    gap: 0 calc(3 * var(--_unit));
    align-items: baseline;
    padding-block: calc(1.5 * var(--_unit));
    padding-inline-start: calc(var(--_dot) + 3 * var(--_unit));
  }
  [part~='rung']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(2px + var(--_dot) / 2 - 0.5px);
    border-inline-start: 1px solid var(--_faint);
  }
  [part~='rung']:only-child::before {
    display: none;
  }
  [part~='rung']:first-child::before {
    inset-block-start: 1em;
  }
  [part~='rung']:last-child::before {
    inset-block-end: calc(100% - 1em);
  }
  [part~='rung']::after {
    content: '';
    position: absolute;
    inset-block-start: calc(1.5 * var(--_unit) + 0.7em - var(--_dot) / 2);
    inset-inline-start: 2px;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 1.5px solid currentColor;
    border-radius: 50%;
    background: currentColor;
  }
  [part~='open']::after {
    inset-inline-start: calc(2px + var(--_dot) / 4);
    inset-block-start: calc(1.5 * var(--_unit) + 0.7em - var(--_dot) / 4);
    inline-size: calc(var(--_dot) / 2);
    block-size: calc(var(--_dot) / 2);
    border-color: var(--_faint);
    background: var(--wick-ground, Canvas);
  }
  [part~='current']::after {
    border-color: var(--_mark);
    background: var(--_mark);
    border-radius: 0;
    rotate: 45deg;
  }
  [part~='open'] [part='name'] {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    line-height: 1.6;
  }
  [part~='current'] [part='name'] {
    font-weight: 650;
  }
  [part~='visit'] {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-variant-numeric: tabular-nums;
  }
  [part~='mark'] {
    display: inline-block;
  }
  [part~='back'][part~='mark'] {
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 400;
  }
  [part~='mark'][part~='back']::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.3em;
    border-block-start: 0.125em solid;
    border-inline-start: 0.125em solid;
    rotate: -45deg;
  }
  :host(:dir(rtl)) [part~='mark'][part~='back']::before {
    rotate: 45deg;
  }
  @container (inline-size < 30em) {
    [part~='rung'] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    [part~='rung']::after {
      background: CanvasText;
    }
    [part~='open']::after {
      background: Canvas;
    }
  }
`;
