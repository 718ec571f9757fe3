/**
 * Type that widgets share: headings, lists without marks, notes that a change, a dispute or a spoiler leaves.
 */
import { css } from 'lit';

export const textStyles = css`
  h1, h2, h3, h4, h5, h6, p, dl, dd, dt, ul, ol, figure {
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  ul, ol {
    list-style: none;
  }
  [part~='heading'] {
    font-family: var(--_display);
    font-stretch: var(--_theme-stretch, normal);
    font-weight: 700;
    text-transform: var(--_theme-case, none);
    text-wrap: balance;
    line-height: 1.15;
  }
  [part~='note'] {
    display: block;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.35;
  }
  [part~='mark'] {
    color: var(--_accent);
    font-weight: 650;
  }
  [part~='mark']::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.4em;
    border: 0.125em solid currentColor;
    forced-color-adjust: auto;
  }
  [part~='updated']::before {
    border-radius: 50%;
    background: currentColor;
  }
  [part~='corrected']::before {
    rotate: 45deg;
  }
  [part~='disputed']::before {
    border-inline-width: 0.125em;
    border-block-color: transparent;
  }
  [part~='hidden'] {
    color: var(--_muted);
    font-style: italic;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .aside {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
