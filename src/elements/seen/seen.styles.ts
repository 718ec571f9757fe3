import { css } from '../../styles/css.js';

export const seenStyles = css`
  :host {
    --_room: 20em;
  }
  [part~='why'] {
    margin-block-start: var(--_unit);
  }
  [part='up-to'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_unit) calc(2 * var(--_unit));
    margin-block-start: calc(3 * var(--_unit));
  }
  select {
    max-inline-size: 100%;
    min-block-size: 36px;
    padding-inline: calc(2 * var(--_unit));
    border: 1px solid var(--wick-button-border, color-mix(in srgb, currentColor 60%, transparent));
    border-radius: 0;
    color: var(--wick-button-ink, inherit);
    background: var(--wick-button-ground, transparent);
    font: inherit;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  [part~='entry'] {
    border-block-start: var(--_hairline);
  }
  [part='choice'] {
    display: flex;
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
  [part~='kept'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_unit));
    padding-block-start: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
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
    button, [part~='why'], [part='up-to'] {
      display: none;
    }
  }
`;
