import { css } from 'lit';

export const filmCardStyles = css`
  :host {
    --_room: 24em;
  }
  .card, .infobox, .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_unit));
  }
  [part='poster'] {
    inline-size: var(--wick-poster-size, 7.5em);
    aspect-ratio: 2 / 3;
    overflow: hidden;
  }
  [part='drawn-poster'], ::slotted([slot='poster']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [part='drawn-poster'] text {
    font-family: var(--wick-poster-font, 'Roboto Condensed', 'Arial Narrow', 'Helvetica Neue', Arial, sans-serif);
    font-weight: 800;
    text-transform: uppercase;
  }
  .text {
    min-inline-size: 0;
  }
  [part='heading'] {
    font-size: 1.375em;
  }
  [part='phase'] {
    margin-block-start: var(--_unit);
    font-weight: 650;
  }
  [part='logline'] {
    margin-block-start: calc(2 * var(--_unit));
    text-wrap: pretty;
  }
  [part='facts'] {
    margin-block-start: calc(3 * var(--_unit));
    font-variant-numeric: tabular-nums;
  }
  [part~='fact'] {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: calc(2 * var(--_unit));
    padding-block: var(--_unit);
    border-block-start: var(--_rule);
    font-size: 0.9375em;
  }
  dt {
    color: var(--_muted);
  }
  [part~='as-of'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  .row {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }
  .row [part='poster'] {
    inline-size: var(--wick-poster-size, 3em);
  }
  .row [part='heading'] {
    font-size: 1.125em;
  }
  .row [part='facts'] {
    margin-block-start: 0;
  }
  .row [part~='fact'] {
    border: 0;
    padding-block: 0;
    grid-template-columns: auto minmax(0, 1fr);
  }
  @container (inline-size >= 26em) {
    .card {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .card [part='poster'] {
      inline-size: var(--wick-poster-size, clamp(8em, 30cqi, 14em));
    }
  }
`;
