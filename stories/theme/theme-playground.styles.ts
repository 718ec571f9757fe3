/** Styles of the theme playground. */
import { css } from 'lit';

export const playgroundStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(17rem, 22rem) minmax(0, 1fr);
    gap: 24px;
    align-items: start;
    padding: 16px;
    color: light-dark(#1b1a18, #ece7dd);
    font: 14px/1.4 system-ui, sans-serif;
  }
  form {
    position: sticky;
    inset-block-start: 0;
    max-block-size: 100vh;
    overflow: auto;
    padding-inline-end: 12px;
  }
  h3, p {
    margin: 0;
    font-size: inherit;
  }
  details {
    border-block-end: 1px solid color-mix(in srgb, currentColor 24%, transparent);
  }
  summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .token {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 8px;
    padding-block: 6px;
  }
  .token p {
    grid-column: 1 / -1;
    opacity: 0.75;
    font-size: 12px;
  }
  .values {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  label {
    align-self: center;
  }
  input, select, button {
    min-block-size: 28px;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    border-radius: 4px;
    color: inherit;
    background: transparent;
    font: inherit;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  input[type='color'] {
    inline-size: 36px;
    padding: 2px;
  }
  .unset {
    border-style: dashed;
    opacity: 0.6;
  }
  input:not([type='color']) {
    inline-size: 10em;
    padding-inline: 6px;
  }
  .bar select {
    max-inline-size: 14em;
  }
  button {
    padding-inline: 10px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-block-end: 12px;
  }
  .warnings {
    margin: 0 0 12px;
    padding: 10px 12px;
    border-inline-start: 4px solid light-dark(#b3261e, #ff8a7a);
    list-style: none;
  }
  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17.5rem), 1fr));
    gap: 16px;
  }
  .pane {
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 20px;
    border: 1px solid color-mix(in srgb, currentColor 24%, transparent);
    overflow: auto;
    font: 17px/1.5 Georgia, 'Liberation Serif', serif;
  }
  .pane.light {
    color-scheme: light;
    color: #1b1a18;
    background: #fff;
  }
  .pane.dark {
    color-scheme: dark;
    color: #ece7dd;
    background: #131211;
  }
  pre {
    overflow: auto;
    padding: 12px;
    background: color-mix(in srgb, currentColor 8%, transparent);
    font-size: 12px;
  }
  @media (width < 50rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    form {
      position: static;
      max-block-size: none;
    }
  }
`;
