/**
 * The box of every widget: room, container, tokens. What a hostile page could break carries !important.
 */
import { css } from 'lit';

export const hostStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    min-inline-size: 0 !important;
    content-visibility: auto;
    contain-intrinsic-size: auto none auto var(--_room, 12em);
    --_ink: var(--wick-ink, var(--_theme-ink, currentColor));
    --_ground: var(--wick-ground, var(--_theme-ground, transparent));
    --_accent: var(--wick-accent, var(--_theme-accent, currentColor));
    --_font: var(--wick-font, var(--_theme-font, inherit));
    --_display: var(--wick-display-font, var(--_theme-display, inherit));
    --_unit: var(--wick-unit, 4px);
  }
  :host([hidden]) {
    display: none !important;
  }
  [part~='base'] {
    --_muted: var(--wick-muted, color-mix(in srgb, var(--_ink) 72%, transparent));
    --_hairline: var(--wick-rule, color-mix(in srgb, var(--_theme-rule, var(--_ink)) 24%, transparent));
    --_surface: var(--wick-surface, color-mix(in srgb, var(--_ink) 4%, var(--_ground)));
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_ground);
    font-family: var(--_font);
    line-height: 1.4;
    overflow-wrap: break-word;
    text-align: start;
  }
  * {
    box-sizing: border-box;
  }
  @media print {
    :host {
      content-visibility: visible;
    }
    [part~='base'] {
      break-inside: avoid;
    }
  }
`;
