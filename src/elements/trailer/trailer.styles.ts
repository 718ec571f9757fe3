import { css } from '../../styles/css.js';

export const trailerStyles = css`
  :host {
    --_room: 24em;
  }
  slot + [part~='note'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='stage'] {
    position: relative;
    margin-block-start: calc(3 * var(--_unit));
    aspect-ratio: 16 / 9;
    overflow: hidden;
    background: #000;
  }
  [part='player'] {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  [part='play'] {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .plate {
    display: grid;
    place-content: center;
    inline-size: clamp(56px, 16cqi, 88px);
    aspect-ratio: 1;
    border: 2px solid;
    border-radius: 50%;
    color: var(--wick-button-ink, #fff);
    background: var(--wick-button-ground, #111);
  }
  svg:not([part]) {
    inline-size: 0.7em;
    block-size: 0.7em;
    fill: currentColor;
  }
  .plate svg {
    inline-size: clamp(22px, 6cqi, 32px);
    block-size: auto;
    /* The weight of a triangle lies left of the middle of its box. */
    translate: 8%;
  }
  [part='play']:hover .plate {
    color: var(--wick-button-ground, #111);
    background: var(--wick-button-ink, #fff);
  }
  [part='play']:focus-visible {
    outline: 3px solid #fff;
    outline-offset: -5px;
    box-shadow: inset 0 0 0 3px #111;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_unit));
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='name'] {
    font-weight: 650;
  }
  li [part='name'] {
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [part='caption'] [part='note'], li > [part='note'] {
    display: inline-block;
  }
  [part='link'] {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='link'], [part='consent'] label, [part='remembered'], .others, [part='others'] {
    font-size: max(0.875em, 13px);
  }
  [part='consent'], [part='remembered'] {
    margin-block-start: var(--_unit);
    color: var(--_muted);
  }
  ::slotted([slot='consent']) {
    margin-block: 0;
  }
  [part='consent'] [part='note'] {
    color: inherit;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 28px;
  }
  input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
  }
  .others {
    margin-block-start: calc(4 * var(--_unit));
    padding-block-end: var(--_unit);
    color: var(--_muted);
  }
  li {
    padding-block: var(--_unit);
    border-block-start: var(--_hairline);
  }
  :is([part='choice'], [part='remembered'] button) {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    color: var(--_ink);
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  [part='choice'] {
    margin-inline-end: 0.5em;
  }
  [part='remembered'] button {
    text-decoration: underline;
  }
  @media (scripting: none) {
    [part='play'], [part='consent'] {
      display: none;
    }
  }
  @media print {
    [part='stage'], [part='consent'] {
      display: none;
    }
  }
`;
