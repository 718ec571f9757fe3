import { css } from '../../styles/css.js';

export const seenStyles = css`
  :host {
    --_room: 20em;
  }
  [part='heading'] {
    font-size: 1.125em;
  }
  [part~='why'] {
    margin-block-start: var(--_unit);
  }
  /* Lets the button wrap below the name when large text meets a narrow column. */
  [part~='entry'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_unit));
    border-block-start: var(--_rule);
  }
  [part='choice'] {
    display: flex;
    flex: 1 1 8em;
    align-items: baseline;
    gap: calc(2.5 * var(--_unit));
    padding-block: calc(1.5 * var(--_unit));
    min-inline-size: 0;
    cursor: pointer;
  }
  [part='choice'] > span {
    min-inline-size: 0;
  }
  [part='name'] {
    font-weight: 650;
  }
  [part='year'] {
    display: inline-block;
    padding-inline-start: 0.25em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  button {
    min-block-size: 24px;
    padding: var(--_unit) 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  [part='up-to'] {
    flex: none;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  [part='up-to']:is(:hover, :focus-visible) {
    color: inherit;
  }
  [part~='kept'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_unit));
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: var(--_rule);
  }
  [part='count'] {
    color: var(--_ink);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  [part='forget'] {
    margin-inline-start: auto;
  }
  @media (scripting: none) {
    .unscripted {
      display: block;
    }
    .scripted {
      display: none;
    }
  }
  @media print {
    button, [part~='why'] {
      display: none;
    }
  }
`;
