/**
 * The tokens, and text styles that widgets share: headings, lists without markers, and the notes on changes, disputes and spoilers.
 */
import { css } from './css.js';

export const textStyles = css`
  :host {
    /* Colours, except --_hairline, a whole border for inner lines, and --_note, a font size. */
    --_ink: var(--wick-ink, currentColor);
    --_muted: var(--wick-muted, color-mix(in srgb, var(--_ink) 72%, transparent));
    --_rule-color: var(--wick-rule, color-mix(in srgb, var(--_ink) 24%, transparent));
    --_hairline: 1px solid var(--wick-hairline, var(--_rule-color));
    --_accent: var(--wick-accent, currentColor);
    --_accent-text: var(--wick-accent-text, var(--_accent));
    --_mark: var(--wick-mark, var(--_accent));
    --_note: var(--wick-note-size, max(0.8125em, 12px));
    --_unit: var(--wick-unit, 4px);
  }
  /* Lines break between phrases or words, as they would in print. */
  :host(:lang(ja)) {
    word-break: auto-phrase;
    line-break: strict;
  }
  :host(:lang(ko)) {
    word-break: keep-all;
  }
  :where(h1, h2, h3, h4, h5, h6, p, dl, dd, ul) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  [part='heading'] {
    font-family: var(--wick-display-font, inherit);
    font-size: var(--wick-heading-size, 1.125em);
    font-stretch: var(--wick-display-stretch, normal);
    font-weight: var(--wick-heading-weight, 700);
    text-transform: var(--wick-display-case, none);
    text-wrap: balance;
    line-height: 1.15;
  }
  [part~='note'] {
    display: block;
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: var(--wick-note-weight, inherit);
    text-wrap: balance;
    line-height: 1.35;
  }
  [part~='note'] > summary {
    display: block;
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  [part~='note'] > ::-webkit-details-marker {
    display: none;
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
    color: var(--_accent-text);
  }
  :is([part~='updated'], [part~='corrected'], [part~='disputed'])::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border: 0.125em solid;
    color: var(--_mark);
  }
  [part~='updated']::before {
    border-radius: 50%;
    background: currentColor;
  }
  [part~='corrected']::before {
    rotate: 45deg;
  }
  [part~='disputed']::before {
    border-block-width: 0;
    block-size: 0.75em;
  }
  [part~='hidden'] {
    color: var(--wick-hidden, var(--_muted));
  }
  /* A censor's bar. A border, because forced colours drop backgrounds. */
  [part='hidden']::before {
    content: '';
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.4em;
    border-block: 0.3em solid;
  }
  [part='reveal'] {
    min-block-size: 24px;
    padding: 0;
    /* Firefox counts the space at which it breaks a line of Arabic as overflow. */
    overflow-x: clip;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  [part~='show'] {
    color: var(--wick-link, var(--_ink));
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media (scripting: none) {
    [part='show'] {
      display: none;
    }
  }
  a {
    color: var(--wick-link, inherit);
  }
  /* In the padding of the box, so that nothing moves when the link appears. */
  p[part='cites'] {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: var(--wick-inset, 0px);
    color: var(--wick-cites, var(--_muted));
    font-size: max(0.6875rem, 11px);
    line-height: calc(4 * var(--_unit));
  }
  p[part='cites'] a {
    display: block;
    padding-block-start: 8px;
  }
  [part='cites'] a {
    color: inherit;
  }
  [part='cites'] a:not(:hover) {
    text-decoration: none;
  }
  :focus-visible {
    outline: 2px solid var(--wick-focus, currentColor);
    outline-offset: 2px;
  }
  .aside {
    position: absolute;
    inline-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
