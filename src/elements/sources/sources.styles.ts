import { css } from '../../styles/css.js';

export const sourcesStyles = css`
  :host {
    --_room: 10em;
  }
  ol {
    margin: calc(2 * var(--_unit)) 0 0;
    padding-inline-start: 2.25em;
  }
  [part='entry'] {
    padding-block: var(--_unit);
    font-size: max(0.875em, 13px);
    overflow-wrap: anywhere;
  }
  [part='entry']::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  [part='publisher'] {
    font-weight: 650;
  }
  [part='date'], [part='back'], [part='edition'] {
    color: var(--_muted);
  }
  [part='back'] a {
    display: inline-block;
    min-inline-size: 24px;
    text-align: center;
    text-decoration: none;
  }
  [part='edition'] {
    margin-block-start: calc(2 * var(--_unit));
    font-size: var(--_note);
  }
`;
