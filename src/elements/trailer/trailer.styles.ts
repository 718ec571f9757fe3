import { css } from '../../styles/css.js';

export const trailerStyles = css`
  :host {
    --_room: 24em;
  }
  [part='heading'] {
    font-size: 1.125em;
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
    display: flex;
    align-items: end;
    justify-content: right;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .plate {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-inline: calc(4 * var(--_unit));
    color: #fff;
    background: #111;
    font-weight: 650;
  }
  .plate svg {
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: currentColor;
  }
  [part='play']:hover .plate {
    text-decoration: underline;
  }
  [part='play']:focus-visible {
    outline: 3px solid #fff;
    outline-offset: -5px;
    box-shadow: inset 0 0 0 3px #111;
  }
  [part='caption'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='name'] {
    font-weight: 650;
  }
  li [part='name'] {
    font-weight: inherit;
  }
  [part='caption'] [part='note'], li > [part='note'] {
    display: inline;
  }
  [part='link'] {
    display: inline-block;
    min-block-size: 24px;
  }
  [part='link'], [part='consent'] label, [part='remembered'], .others, [part='others'] {
    font-size: max(0.875em, 13px);
  }
  [part='consent'], [part='remembered'] {
    margin-block-start: calc(2 * var(--_unit));
    padding-inline-start: calc(3 * var(--_unit));
    border-inline-start: 2px solid color-mix(in srgb, currentColor 40%, transparent);
  }
  ::slotted([slot='consent']) {
    margin-block: 0;
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
    color: var(--_muted);
  }
  li {
    padding-block: var(--_unit);
    border-block-end: var(--_rule);
  }
  li:last-child {
    border: 0;
  }
  :is([part='choice'], [part='remembered'] button) {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
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
