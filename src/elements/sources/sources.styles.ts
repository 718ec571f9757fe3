import { css } from '../../styles/css.js';

export const sourcesStyles = css`
  :host {
    --_room: 3em;
  }
  [part='base'] {
    padding-block: calc(2.5 * var(--_unit));
  }
  [part='summary'] {
    display: flex;
    gap: calc(2 * var(--_unit));
    align-items: center;
    min-block-size: 24px;
    list-style: none;
    cursor: pointer;
  }
  [part='summary']::-webkit-details-marker {
    display: none;
  }
  [part='summary']::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    color: var(--_muted);
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  [open] > [part='summary']::before {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  [part='summary']:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_unit));
    align-items: baseline;
    margin-block-start: calc(2 * var(--_unit));
    padding: var(--_unit) calc(3 * var(--_unit));
    border-inline-start: 3px solid var(--_mark);
    font-size: max(0.875em, 13px);
  }
  [part='filter'] button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  [part='back'] {
    margin-inline-start: auto;
  }
  [part='kind'] {
    margin-block: calc(4 * var(--_unit)) var(--_unit);
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 650;
  }
  [part='list'] {
    border-block-end: var(--_hairline);
  }
  [part~='entry'] {
    padding-block: calc(1.5 * var(--_unit));
    border-block-start: var(--_hairline);
    font-size: max(0.875em, 13px);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  [part='publisher'] {
    font-weight: 650;
  }
  cite {
    font-style: normal;
  }
  [part='date'], [part='edition'] {
    color: var(--_muted);
  }
  [part='edition'] {
    margin-block: calc(3 * var(--_unit)) var(--_unit);
    font-size: var(--_note);
  }
  @container (inline-size >= 34em) {
    [part~='entry'] {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr) max-content;
      gap: calc(4 * var(--_unit));
    }
    [part='date'] {
      grid-column: 3;
    }
  }
  /* Without a script, the browser leads here but cannot open what is inside. */
  @media (scripting: none) {
    :host(:target) details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
  @media screen {
    [part~='other'] {
      display: none;
    }
  }
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    [part='summary']::before,
    [part='filter'] {
      display: none;
    }
  }
`;
