import { css } from '../../styles/css.js';

export const spoilerStyles = css`
  :host {
    display: block !important;
    color-scheme: var(--wick-scheme, inherit);
  }
  :host([inline]:not([inline='false'])) {
    display: inline !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Overrides the page's hiding before a script runs: the details that a server drew hides its content itself. */
  :host(:not(:defined)) {
    padding: 0 !important;
    visibility: visible !important;
  }
  :host(:not(:defined)) ::slotted(*) {
    display: revert !important;
  }
  details {
    box-sizing: border-box;
    border: solid var(--wick-border, var(--_rule-color));
    border-width: var(--wick-border-width, 1px 0);
    border-radius: var(--wick-radius, 0);
    padding-inline: var(--wick-inset, 0px);
    color: var(--_ink);
    background: var(--wick-ground, transparent);
    overflow-wrap: break-word;
    text-align: start;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_unit));
    padding-block: calc(2.5 * var(--_unit));
    font-family: var(--wick-font, inherit);
    font-size: max(0.9375em, 14px);
    line-height: 1.4;
    text-wrap: balance;
    list-style: none;
    cursor: pointer;
  }
  details[open] summary {
    padding-block-end: var(--_unit);
  }
  [part='told'] {
    color: var(--wick-hidden, var(--_muted));
  }
  summary::-webkit-details-marker {
    display: none;
  }
  [part='hide'] {
    color: var(--_ink);
    text-decoration: underline;
  }
  [part='show'], [part='hide'] {
    text-underline-offset: 0.15em;
    white-space: nowrap;
  }
  details:not([open]) [part='hide'], details[open] [part='show'] {
    display: none;
  }
  /* Without a script the browser opens the details. */
  @media (scripting: none) {
    details:not([open]) [part='show'] {
      display: inline;
    }
  }
  :host([inline]:not([inline='false'])) :is(details, summary) {
    display: inline;
    border: 0;
    padding: 0;
    background: none;
    font: inherit;
  }
  :host([inline]:not([inline='false'])) details[open]::details-content {
    display: inline;
  }
  /* Keeps the control, its bracket and what the sentence goes on with on one line. */
  .control {
    white-space: nowrap;
  }
  :host([inline]:not([inline='false'])) [part='hidden']::before {
    content: none;
  }
  button {
    all: unset;
    position: relative;
    padding: 0;
    color: var(--_ink);
    cursor: pointer;
  }
  /* Enlarges the target for touch. */
  button::after {
    content: '';
    position: absolute;
    inset: calc(50% - 12px) -2px;
  }
  @media print {
    details:not([open]) summary > :not([part='hidden']), button {
      display: none;
    }
  }
`;
