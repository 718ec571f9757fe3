/**
 * Draws the shape beside a role's word, so that the table can be read at a glance. It is made of lines, which survive print and forced colours.
 */
import { svg, type SVGTemplateResult } from 'lit';
import type { RoleKind } from '../../domain/ledger/catalogue.js';

/** Each shape as two SVG paths: its outline, and the filled part. */
const shapes: Readonly<Record<RoleKind | 'other', readonly [outline: string, filled: string]>> = {
  lead: ['M1 1H9V9H1Z', 'M1 1H9V9H1Z'],
  supporting: ['M1 1H9V9H1Z', 'M1 9V1L9 9Z'],
  cameo: ['M5 1A4 4 0 1 1 5 9A4 4 0 1 1 5 1Z', ''],
  voice: ['M2 3.5V6.5M5 1V9M8 3.5V6.5', ''],
  other: ['M1 5H9', ''],
};

/** Draws the shape of a kind of role. */
export function renderRoleShape(role: RoleKind | 'other'): SVGTemplateResult {
  const [outline, filled] = shapes[role];
  return svg`<svg part="shape" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d=${outline}></path><path class="filled" d=${filled}></path></svg>`;
}
