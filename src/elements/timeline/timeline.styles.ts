import { css } from '../../styles/css.js';

export const timelineStyles = css`
  :host {
    --_room: 40em;
    --_gap: calc(4 * var(--_unit));
    --_when: 9.5em;
    --_point: var(--_mark);
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    overflow-anchor: none;
  }
  [part='lenses'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: calc(2 * var(--_unit)) 0 calc(4 * var(--_unit));
    padding: 0;
    border: 0;
    border-block-end: var(--_hairline);
  }
  [part~='lens'] {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 36px;
    margin-block-end: -1px;
    margin-inline-end: calc(5 * var(--_unit));
    /* Room for the border of the current lens. A transparent border would be drawn in forced colours, over the line below the lenses. */
    padding-block-end: 3px;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    cursor: pointer;
  }
  [part~='lens'] input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  [part~='lens'][part~='current'] {
    padding-block-end: 0;
    border-block-end: 3px solid var(--_point);
    color: var(--_ink);
    font-weight: 650;
  }
  [part~='lens']:hover {
    color: var(--_ink);
  }
  [part~='lens']:focus-within:has(:focus-visible) {
    outline: 2px solid var(--wick-focus, currentColor);
    outline-offset: 2px;
  }
  [part~='entry'] {
    position: relative;
    scroll-margin-block: 5em 2em;
  }
  [part='line'] > [part~='entry'] {
    padding-inline-start: var(--_gap);
  }
  [part='line'] > [part~='entry'] + [part~='entry'] {
    margin-block-start: calc(4 * var(--_unit));
  }
  /* The colour of a title: a bar along its entry. */
  [part='colour'] {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_unit);
    block-size: 100%;
    fill: var(--_point);
  }
  .accent {
    opacity: 0.72;
  }
  [part~='when'] {
    color: var(--_muted);
    font-size: var(--_note);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  [part='name'] {
    font-weight: 700;
    line-height: 1.3;
  }
  [part='year'] {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  [part='summary'] {
    max-inline-size: 40em;
    font-size: max(0.9375em, 13px);
  }
  /* An English sentence begins at the page's own margin. */
  :dir(rtl) > [part='summary']:dir(ltr) {
    text-align: end;
  }
  [part~='title'] > [part='summary'] {
    color: var(--_muted);
  }
  /* The story: a title with its events, the words for its time beside its name. */
  .story [part='line'] > [part~='title'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(3 * var(--_unit));
  }
  .story [part='line'] > [part~='title'] > :not([part='name'], [part='when'], [part='colour']) {
    flex-basis: 100%;
  }
  .story [part='line'] > [part~='title'] > [part='summary'] {
    max-inline-size: none;
  }
  .story [part='inside'] {
    margin-block-start: var(--_unit);
  }
  .story [part='inside'] > [part~='entry'] {
    padding-block: calc(0.5 * var(--_unit));
    padding-inline-start: calc(3 * var(--_unit));
  }
  .story [part='inside'] > [part~='entry']::before {
    content: '–';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }
  .story [part='inside'] [part='colour'] {
    inset-block-start: 0;
    inset-inline-start: calc(-1 * var(--_gap));
  }
  [part='footnotes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_unit));
    align-items: baseline;
  }
  [part='stub'] {
    font-size: var(--_note);
  }
  [part~='sides'][open] {
    flex-basis: 100%;
    max-inline-size: 44em;
    padding-block-end: var(--_unit);
  }
  summary {
    inline-size: fit-content;
    padding-block: var(--_unit);
    cursor: pointer;
  }
  [part='side'] {
    padding-block: 2px;
  }
  .said {
    color: var(--_ink);
  }
  [part='by']::before {
    content: '– ';
  }
  /* The production: years with their events. */
  [part='group'] + [part='group'] {
    margin-block-start: calc(3 * var(--_unit));
    padding-block-start: calc(3 * var(--_unit));
    border-block-start: var(--_hairline);
  }
  [part='group-year'] {
    font-family: var(--wick-display-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }
  [part='group'] [part~='entry'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(2 * var(--_unit));
    padding-block: var(--_unit);
    padding-inline-start: calc(3 * var(--_unit));
  }
  [part='group'] [part~='entry'] > :is([part='summary'], [part='footnotes']) {
    flex-basis: 100%;
  }
  [part='group'] [part~='of'] {
    order: -1;
    color: var(--_ink);
  }
  /* What has no place on the line. */
  [part='loose-heading'] {
    margin-block-start: calc(4 * var(--_unit));
    padding-block: calc(3 * var(--_unit)) calc(2 * var(--_unit));
    border-block-start: var(--_hairline);
    color: var(--_muted);
    font-size: var(--_note);
    font-weight: 650;
    text-transform: uppercase;
  }
  [part='note'] + div {
    margin-block-start: calc(3 * var(--_unit));
  }
  /* After the lenses alone, their line is enough. */
  [part='loose-heading']:first-child {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  .story.compact [part='line'] > [part~='title'] > [part='footnotes'] {
    flex-basis: auto;
  }
  .watch {
    --_when: 2em;
  }
  [part='loose'] > [part~='entry'] {
    margin-block-end: calc(2 * var(--_unit));
    padding-inline-start: calc(3 * var(--_unit));
  }
  [part='loose'] > [part~='entry']:last-child {
    margin-block-end: 0;
  }
  .story [part='loose'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(6 * var(--_unit));
  }
  .story [part='loose'] > [part~='entry'] {
    margin-block-end: var(--_unit);
    font-size: max(0.9375em, 13px);
  }
  .story [part='loose'] [part='name'] {
    font-weight: 400;
  }
  .compact [part='line'] > [part~='entry'] + [part~='entry'] {
    margin-block-start: calc(3 * var(--_unit));
  }
`;
