/**
 * Text styles that widgets share: headings, lists without markers, and the notes on changes, disputes and spoilers.
 */
import { css } from './css.js';

export const textStyles = css`
  :where(h1, h2, h3, h4, h5, h6, p, dl, dd, ul) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  [part='heading'] {
    font-family: var(--wick-display-font, inherit);
    font-stretch: var(--wick-display-stretch, normal);
    font-weight: 700;
    text-transform: var(--wick-display-case, none);
    text-wrap: balance;
    line-height: 1.15;
  }
  [part~='note'] {
    display: block;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }
  [part~='as-of'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  ::slotted([slot='heading']) {
    margin-block: 0;
  }
  [part~='mark'] {
    font-weight: 650;
  }
  :is([part~='updated'], [part~='corrected'], [part~='disputed']) {
    color: var(--wick-accent, inherit);
  }
  :is([part~='updated'], [part~='corrected'], [part~='disputed'])::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border: 0.125em solid;
  }
  [part~='updated']::before {
    border-radius: 50%;
    background: currentColor;
  }
  [part~='corrected']::before {
    rotate: 45deg;
  }
  [part~='disputed']::before {
    border-block-color: transparent;
  }
  [part~='hidden'] {
    color: var(--_muted);
    font-style: italic;
  }
  [part~='hidden'] [part~='note'] {
    color: inherit;
  }
  [part='reveal'] {
    padding: var(--_unit) 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  [part='show'] {
    color: var(--_ink);
    text-decoration: underline;
  }
  @media (scripting: none) {
    [part='show'] {
      display: none;
    }
  }
  a {
    color: inherit;
  }
  /* In the padding of the box, so that nothing moves when the link appears. */
  p[part='cites'] {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: var(--wick-inset, 0px);
    color: var(--_muted);
    font-size: max(0.6875rem, 11px);
    line-height: calc(4 * var(--_unit));
  }
  p[part='cites'] a {
    display: block;
    padding-block-start: 8px;
  }
  [part='cites'] a:not(:hover) {
    text-decoration: none;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .aside {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
