import { css } from '../../styles/css.js';

export const whereToWatchStyles = css`
  :host {
    --_room: 16em;
  }
  slot + [part~='note'], [part='region'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  [part='region'] + [part~='note'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_unit) calc(2 * var(--_unit));
    font-size: max(0.875em, 13px);
  }
  label span {
    color: var(--_muted);
  }
  select {
    max-inline-size: 100%;
    min-block-size: 32px;
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
  [part='phase'] {
    margin-block-start: calc(2 * var(--_unit));
    font-weight: 650;
  }
  [part='homes'] {
    margin-block-start: calc(3 * var(--_unit));
    border-block-end: var(--_hairline);
    font-variant-numeric: tabular-nums;
  }
  [part~='home'] {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr);
    gap: 0 calc(3 * var(--_unit));
    align-items: baseline;
    padding-block: calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part='place'] {
    unicode-bidi: isolate;
    font-weight: 650;
  }
  .when {
    display: inline-block;
  }
  [part~='undated'] .when {
    color: var(--_muted);
  }
  [part~='checked'] {
    margin-block-start: var(--_unit);
    /* Balanced lines would end inside the date. */
    text-wrap: pretty;
  }
  [part='homes'] + [part~='checked'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  ::slotted([slot='links']) {
    color: inherit;
    margin-inline-end: calc(4 * var(--_unit));
  }
  [part='links'], [part='disclosure'] {
    margin-block-start: var(--_unit);
  }
  @container (inline-size < 26em) {
    [part~='home'] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (scripting: none) {
    [part='region'] {
      display: none;
    }
  }
  @media print {
    select {
      border: 0;
      appearance: none;
    }
  }
`;
