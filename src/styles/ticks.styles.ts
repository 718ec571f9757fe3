/**
 * Styles of checkboxes with labels, which are replaced by a sentence where no script runs.
 */
import { css } from './css.js';

export const ticksStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: calc(2 * var(--_unit)) 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--wick-mark, var(--wick-accent, var(--_ink)));
    translate: 0 0.2em;
    cursor: inherit;
  }
  .unscripted {
    display: none;
  }
`;
