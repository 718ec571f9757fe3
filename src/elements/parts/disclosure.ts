/**
 * A question that opens to its answer: the browser's own disclosure, with a link that leads to it.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** The level of a widget's heading where its author gives none. */
const usual = 3;

export interface Disclosed {
  /** Id of the disclosure within its widget. */
  readonly id?: string;
  /** The level of the heading above it, as an author wrote it. */
  readonly level: number | undefined;
  readonly question: TemplateResult;
  /** A word that is seen while it is closed too. */
  readonly mark?: TemplateResult | typeof nothing;
  readonly answer: TemplateResult;
  /** The link to it, for a copy of the page's address. */
  readonly link: TemplateResult | typeof nothing;
}

/** Draws a closed disclosure. What opens it, and keeps it open, is the reader. */
export function disclosure({ id, level, question, mark = nothing, answer, link }: Disclosed): TemplateResult {
  return html`<div part="entry">
    <details part="disclosure" id=${id ?? nothing}>
      <summary part="question"><span role="heading" aria-level=${levelBelow(level)}>${question}</span> ${mark}</summary>
      <div part="answer">${answer}</div>
    </details>
    ${link}
  </div>`;
}

const deepest = 6;

/** The level of a heading below one of a level, which is the usual one where it is none. */
function levelBelow(level: number | undefined): number {
  const above = level !== undefined && level >= 1 && level <= deepest ? level : usual;
  return Math.min(above + 1, deepest);
}

/** Opens a disclosure of a widget and goes there. */
export function openDisclosure(details: HTMLDetailsElement): void {
  details.open = true;
  const summary = details.querySelector('summary');
  summary?.focus({ preventScroll: true });
  details.scrollIntoView();
}
