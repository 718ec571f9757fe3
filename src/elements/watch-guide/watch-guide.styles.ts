import { css } from '../../styles/css.js';

export const watchGuideStyles = css`
  :host {
    --_room: 24em;
  }
  [part='progress'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_unit));
    margin-block-start: calc(1.5 * var(--_unit));
    color: var(--_muted);
    font-size: var(--_note);
    font-variant-numeric: tabular-nums;
  }
  [part='progress'] > :first-child {
    color: var(--_ink);
    font-weight: 650;
  }
  [part='bar'] {
    display: block;
    inline-size: 100%;
    block-size: var(--_unit);
    margin-block-start: var(--_unit);
    color: var(--_mark);
  }
  [part='bar']:dir(rtl) {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: color-mix(in srgb, currentColor 24%, transparent);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .done {
    stroke: currentColor;
    stroke-width: 4;
  }
  [part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part~='entry'] {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    align-items: baseline;
    padding-block: calc(1.5 * var(--_unit));
    border-block-end: var(--_hairline);
  }
  [part~='entry']:last-child {
    border: 0;
  }
  [part='number'] {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  [part='choice'] {
    display: flex;
    align-items: baseline;
    gap: calc(2.5 * var(--_unit));
    min-block-size: 24px;
    min-inline-size: 0;
  }
  label[part='choice'] {
    cursor: pointer;
  }
  /* The rule stands in place of the box of a title that is not out yet. */
  span[part='choice']::before {
    content: '';
    flex: none;
    inline-size: 18px;
    border-block-start: 1px solid var(--_muted);
    translate: 0 -0.3em;
  }
  [part='name'] {
    min-inline-size: 0;
    font-weight: 650;
  }
  [part~='coming'] [part='name'] {
    font-weight: 400;
  }
  [part='facts'], [part~='entry'] [part~='note'] {
    grid-column: 2;
    padding-inline-start: calc(18px + 2.5 * var(--_unit));
  }
  [part='facts'] {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  [part~='kept'] {
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  @media (scripting: none) {
    .unscripted {
      display: inline;
    }
    .scripted, input {
      display: none;
    }
  }
  @container (inline-size >= 36em) {
    [part~='entry'] {
      grid-template-columns: 1.75em minmax(0, 1fr) auto;
    }
    [part='facts'] {
      grid-column: 3;
    }
    [part~='entry'] [part~='note'] {
      grid-column: 2 / -1;
    }
  }
`;
