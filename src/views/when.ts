/**
 * View of `<wick-when>`: the author's words while the conditions hold, else the alternative words.
 */
import type { TemplateResult } from 'lit';
import { phaseNames } from '../domain/releases/phase-names.js';
import { type DayDate, parseDay } from '../domain/dates/plain-date.js';
import type { Vantage } from '../domain/ledger/vantage.js';
import { type Conditions, conditionsHold } from '../domain/releases/conditions.js';
import type { Scene } from '../scenes/scene.js';
import { scenePhase } from '../scenes/scene-facts.js';
import { type BadValue, parseChoices, findBadValues } from './parse-choice.js';
import { html } from './template.js';

/** Options of a `<wick-when>`, as the author wrote them. */
export interface WhenOptions {
  readonly phase?: string | undefined;
  readonly beforeDay?: string | undefined;
  readonly afterDay?: string | undefined;
}

/** Whether the conditions name a phase. */
export function asksPhase({ phase }: WhenOptions): boolean {
  return parseChoices(phase, phaseNames, []).length > 0;
}

/** Returns the attributes that cannot be read. */
export function whenFaults({ phase, beforeDay, afterDay }: WhenOptions): BadValue[] {
  const bad = Object.entries({ before: beforeDay, after: afterDay }).flatMap(([attribute, written]) => {
    const value = written?.trim();
    return value && !parseDay(value) ? [{ attribute, value, used: 'none' }] : [];
  });
  return [...bad, ...findBadValues('phase', phase, phaseNames, parseChoices<string>(phase, phaseNames, ['any']))];
}

/** Returns the conditions. What cannot be read counts as not written; without a scene the phase does too. */
export function conditionsOf(options: WhenOptions, scene: Scene | undefined, vantage: Vantage): Conditions {
  return {
    before: dayIn(options.beforeDay),
    after: dayIn(options.afterDay),
    phase: scene && asksPhase(options) ? { is: scenePhase(scene, vantage), names: parseChoices(options.phase, phaseNames, []) } : undefined,
  };
}

export function when(conditions: Conditions, vantage: Vantage): TemplateResult {
  return conditionsHold(conditions, vantage) ? html`<slot></slot>` : html`<slot name="otherwise"></slot>`;
}

function dayIn(written: string | undefined): DayDate | undefined {
  return parseDay(written?.trim() ?? '');
}
