import { css } from '../../styles/css.js';

export const filmCardStyles = css`
  :host {
    --_room: 20em;
    --_gap: calc(4 * var(--_unit));
  }
  :host([layout='row']) {
    --_room: 5em;
  }
  [part='poster'] {
    float: inline-start;
    inline-size: var(--wick-poster-size, 5.5em);
    aspect-ratio: 2 / 3;
    container-type: inline-size;
    margin-block-end: var(--_gap);
    margin-inline-end: var(--_gap);
  }
  [part='heading'] {
    font-size: var(--wick-heading-size, 1.375em);
  }
  [part='phase'] {
    margin-block-start: var(--_unit);
    font-weight: 650;
    text-wrap: balance;
  }
  [part='logline'] {
    margin-block-start: calc(2 * var(--_unit));
  }
  /* Beside the poster, and no line under it. */
  .text p {
    display: flow-root;
  }
  [part='facts'] {
    clear: both;
    padding-block-start: calc(2 * var(--_unit));
    font-variant-numeric: tabular-nums;
  }
  [part~='fact'] {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: calc(2 * var(--_unit));
    padding-block: var(--_unit);
    border-block-start: var(--_hairline);
    font-size: 0.9375em;
  }
  dt {
    color: var(--_muted);
  }
  .infobox {
    display: grid;
    grid-template: auto 1fr / auto minmax(0, 1fr);
    column-gap: var(--_gap);
  }
  .infobox [part='poster'] {
    inline-size: var(--wick-poster-size, 7em);
    margin: 0;
    grid-row: span 2;
  }
  .infobox .text {
    display: contents;
  }
  .infobox :is([part='logline'], [part='facts'], .after) {
    grid-column: 1 / -1;
  }
  .infobox [part='logline'] {
    grid-row: 3;
    margin-block: calc(3 * var(--_unit)) var(--_unit);
  }
  .row {
    display: flex;
    align-items: start;
    gap: var(--_gap);
  }
  .row > * {
    min-inline-size: 0;
  }
  .row [part='poster'] {
    flex: none;
    inline-size: var(--wick-poster-size, 3em);
    margin: 0;
  }
  .row [part~='fact'] {
    grid-template-columns: auto minmax(0, 1fr);
    padding: 0;
    border: 0;
  }
  @container (inline-size < 20em) {
    [part~='fact'] {
      grid-template-columns: 5.9em minmax(0, 1fr);
    }
  }
  @container (inline-size >= 26em) {
    .card {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_gap);
    }
    .infobox .text {
      display: block;
      grid-row: span 2;
    }
    .infobox [part='facts'] {
      padding-block-start: calc(3 * var(--_unit));
    }
    .infobox [part='logline'] {
      grid-area: 2 / 1;
      inline-size: 0;
      min-inline-size: 100%;
    }
    .infobox [part='poster'] {
      grid-row: 1;
    }
    :is(.card, .infobox) [part='poster'] {
      inline-size: var(--wick-poster-size, clamp(8em, 30cqi, 13em));
      margin: 0;
    }
  }
`;
