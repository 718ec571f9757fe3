/**
 * Styles of drawn posters and stills, and of the publisher's own pictures in their place. Words are hidden where they would be smaller than nine pixels.
 */
import { css } from './css.js';

export const posterStyles = css`
  [part='drawn-poster'],
  ::slotted([slot='poster']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [part='drawn-poster'] {
    outline: var(--_hairline);
    outline-offset: -1px;
    forced-color-adjust: none;
  }
  text {
    font-family: var(--wick-poster-font, 'Roboto Condensed', 'Arial Narrow', 'Helvetica Neue', Arial, sans-serif);
    font-weight: 800;
  }
  @container (inline-size < 8em) {
    .small {
      display: none;
    }
  }
  @container (inline-size < 5em) {
    text,
    .panel {
      display: none;
    }
    /* Without the name, the motif fills the sheet. */
    [part='drawn-poster'] g {
      transform: translate(-50px) scale(1.5);
    }
  }
`;
