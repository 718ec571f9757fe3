/**
 * Draws a question that opens to its answer, as a `details` element with a link to it.
 */
import { html, nothing, type TemplateResult } from 'lit';

/** The default level of a widget's heading. */
const usual = 3;

export interface Disclosed {
  /** Id of the `details` element within its widget. */
  readonly id?: string;
  /** The level of the heading above it, as the author wrote it. */
  readonly level: number | undefined;
  readonly question: TemplateResult;
  /** A mark beside the question, visible also while it is closed. */
  readonly mark?: TemplateResult | typeof nothing;
  readonly answer: TemplateResult;
  /** The link to the question, whose address readers can copy. */
  readonly link: TemplateResult | typeof nothing;
}

/** Draws a closed disclosure. Only the reader opens it, so `open` is not in the template. */
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

/** Returns the heading level below a level; below the default one if that level is invalid. */
function levelBelow(level: number | undefined): number {
  const above = level !== undefined && level >= 1 && level <= deepest ? level : usual;
  return Math.min(above + 1, deepest);
}

/** Opens a disclosure and moves the focus and the view to it. */
export function openDisclosure(details: HTMLDetailsElement): void {
  details.open = true;
  const summary = details.querySelector('summary');
  summary?.focus({ preventScroll: true });
  details.scrollIntoView();
}
