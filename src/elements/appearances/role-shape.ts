/**
 * Draws the mark of a part's size in the colour of its title. Its outline has the text colour, so that it is seen on any page, in print and in forced colours.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Palette, RoleKind } from '../../domain/ledger/catalogue.js';

/** The larger the part, the larger the disc. A voice is a ring around a dot, a part of unrecorded size an empty circle. */
const discs: Readonly<Record<RoleKind | 'other', SVGTemplateResult>> = {
  lead: svg`<circle cx="10" cy="10" r="9"></circle>`,
  supporting: svg`<circle cx="10" cy="10" r="6"></circle>`,
  cameo: svg`<circle cx="10" cy="10" r="3"></circle>`,
  voice: svg`<circle cx="10" cy="10" r="6" fill="none"></circle><circle cx="10" cy="10" r="2"></circle>`,
  other: svg`<circle cx="10" cy="10" r="6" fill="none"></circle>`,
};

/** Draws the mark of a kind of part; without a palette in the text colour. */
export function renderRoleShape(role: RoleKind | 'other', palette?: Palette): SVGTemplateResult {
  return svg`<svg part="shape" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill=${palette?.[2] ?? 'currentColor'} stroke="currentColor">${discs[role]}</svg>`;
}

/** Draws the bar in the colour of a title at the head of its column. */
export function renderTitleColour(palette: Palette | undefined): SVGTemplateResult | typeof nothing {
  return palette ? svg`<svg part="colour" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" fill=${palette[2]}><rect width="1" height="1"></rect></svg>` : nothing;
}
