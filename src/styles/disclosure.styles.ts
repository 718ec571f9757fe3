/**
 * Styles of a question that opens to its answer: a chevron for its state, the link at the end of the line, everything open in print.
 */
import { css } from './css.js';

export const disclosureStyles = css`
  [part='entry'] {
    position: relative;
    border-block-start: var(--_hairline);
  }
  [part='question'] {
    display: block;
    position: relative;
    min-block-size: 24px;
    padding-block: calc(2.5 * var(--_unit));
    padding-inline: calc(6 * var(--_unit)) calc(10 * var(--_unit));
    font-weight: 650;
    line-height: 1.3;
    list-style: none;
    cursor: pointer;
  }
  [part='question']::-webkit-details-marker {
    display: none;
  }
  [part='question']::before {
    content: '';
    position: absolute;
    inset-block-start: calc(2.5 * var(--_unit) + 0.35em);
    inset-inline-start: 0.2em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    color: var(--wick-mark, var(--wick-accent, var(--_muted)));
    rotate: 45deg;
    translate: 0 -0.1em;
  }
  [open] > [part='question']::before {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  [part='question']:hover [role='heading'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='question'] [role='heading'] {
    margin-inline-end: 0.4em;
  }
  [part='question'] [part~='mark'] {
    color: var(--wick-accent-text, var(--wick-accent, var(--_muted)));
    font-size: var(--_note);
    white-space: nowrap;
  }
  [part='answer'] {
    padding-block-end: calc(4 * var(--_unit));
    padding-inline: calc(6 * var(--_unit)) calc(2 * var(--_unit));
  }
  [part='link'] {
    position: absolute;
    inset-block-start: calc(1 * var(--_unit));
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: 32px;
    block-size: 32px;
    color: var(--_muted);
    text-decoration: none;
  }
  /* Shown only beside the question that the reader is at. */
  [part='entry']:not(:hover, :focus-within) > :not([open]) + [part='link'] {
    opacity: 0;
  }
  [part='link']:is(:hover, :focus-visible) {
    color: inherit;
    text-decoration: underline;
  }
  @media print {
    [part='disclosure']::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    [part='question'] {
      padding-inline: 0;
    }
    [part='question']::before,
    [part='link'] {
      display: none;
    }
    [part='answer'] {
      padding-inline: 0;
    }
  }
`;
