/**
 * The three looks. Each sets private properties that every widget reads behind the public tokens; they reach widgets inside a provider.
 */
import { css } from 'lit';

export const themes = ['plain', 'noir', 'paper'] as const;
export type Theme = (typeof themes)[number];

export const themeStyles = css`
  :host([theme='plain']) {
    --_theme-ground: initial;
    --_theme-ink: initial;
    --_theme-accent: initial;
    --_theme-font: initial;
    --_theme-display: initial;
    --_theme-case: initial;
    --_theme-stretch: initial;
    --_theme-rule: initial;
  }
  :host([theme='noir']) {
    --_theme-ground: #0b0b0e;
    --_theme-ink: #f3f1ea;
    --_theme-accent: #ff4d6d;
    --_theme-font: initial;
    --_theme-display: 'Roboto Condensed', 'Arial Narrow', 'Helvetica Neue', sans-serif;
    --_theme-case: uppercase;
    --_theme-stretch: condensed;
    --_theme-rule: #ff4d6d;
  }
  :host([theme='paper']) {
    --_theme-ground: #f8f3e6;
    --_theme-ink: #221d16;
    --_theme-accent: #8a2b1d;
    --_theme-font: 'Iowan Old Style', 'Palatino Linotype', Georgia, serif;
    --_theme-display: 'Iowan Old Style', 'Palatino Linotype', Georgia, serif;
    --_theme-case: none;
    --_theme-stretch: normal;
    --_theme-rule: #221d16;
  }
`;
