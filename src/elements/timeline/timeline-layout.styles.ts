/**
 * How a timeline fits its room and its medium: columns, what stays in view, print and forced colours. Comes after `timelineStyles`.
 */
import { css } from '../../styles/css.js';

export const timelineLayoutStyles = css`
  @container (inline-size < 20em) {
    [part~='lens'] {
      margin-inline-end: calc(3 * var(--_unit));
    }
  }
  @container (inline-size >= 34em) {
    :is(.release, .watch).full :is([part='line'], [part='loose']) > [part~='entry'] {
      display: grid;
      grid-template-columns: var(--_when) minmax(0, 1fr);
      column-gap: calc(8 * var(--_unit));
      padding-inline-start: 0;
    }
    :is(.release, .watch).full :is([part='line'], [part='loose']) > [part~='entry'] > :not([part='colour']) {
      grid-column: 2;
    }
    :is(.release, .watch).full :is([part='line'], [part='loose']) > [part~='entry'] > [part~='when'] {
      grid-column: 1;
      grid-row: 1 / span 6;
      padding-block-start: 0.15em;
      text-align: end;
      text-wrap: balance;
    }
    :is(.release, .watch).full :is([part='line'], [part='loose']) [part='colour'] {
      inset-inline-start: calc(var(--_when) + 3.5 * var(--_unit));
    }
    [part='group'] {
      display: grid;
      grid-template-columns: 4.5em minmax(0, 1fr);
    }
    [part='group-year'] {
      padding-block-start: calc(0.5 * var(--_unit));
    }
    [part='group'] > [part='inside'] {
      margin: 0;
    }
    [part='group'] [part~='entry'] {
      display: grid;
      grid-template-columns: 4.25em minmax(0, 40em) 12em;
      column-gap: calc(5 * var(--_unit));
      padding-inline-start: 0;
    }
    [part='group'] [part='colour'] {
      inset-inline-start: calc(4.25em + 1.5 * var(--_unit));
    }
    [part='group'] [part='when'] {
      grid-column: 1;
      text-align: end;
      white-space: nowrap;
    }
    [part='group'] :is([part='summary'], [part='footnotes']) {
      grid-column: 2;
    }
    [part='group'] [part='summary'] {
      grid-row: 1;
    }
    [part='group'] [part~='of'] {
      grid-area: 1 / 3;
      order: 0;
    }
  }
  @media (height >= 34em) {
    [part='lenses'] {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      background: var(--wick-ground, transparent);
      backdrop-filter: blur(16px);
    }
  }
  @media (scripting: none), print {
    [part='lenses'], [part='show'] {
      display: none;
    }
    [part='heading'] {
      margin-block-end: calc(3 * var(--_unit));
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    [part='name'], [part='group-year'], [part='loose-heading'] {
      break-after: avoid;
    }
    [part~='event'] {
      break-inside: avoid;
    }
    [part~='sides'] {
      flex-basis: 100%;
    }
    [part~='sides']::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    [part='colour'], .accent {
      fill: CanvasText;
    }
    [part='lenses'] {
      background: Canvas;
    }
    [part~='lens'][part~='current'] {
      border-color: Highlight;
    }
  }
`;
