/**
 * What a provider around a story says. Every story stands still: its instant is given.
 */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { factsPolicies, type FactsPolicy, spoilerPolicies, type SpoilerPolicy } from '../src/domain/ledger/vantage.js';

/** The looks that wick.css brings, as sets of tokens. */
export const themes = ['plain', 'noir', 'paper'] as const;
export type Theme = (typeof themes)[number];

export interface SettingArgs {
  now?: string;
  published?: string;
  'as-of'?: string;
  facts?: FactsPolicy;
  spoilers?: SpoilerPolicy;
  region?: string;
  'time-zone'?: string;
  theme?: Theme;
}

/** Days on which something is true of *Ballerina*. */
export const days = {
  announced: '2020-01-15T12:00:00-05:00',
  filming: '2022-12-01T12:00:00-05:00',
  article: '2024-01-25',
  dated: '2025-03-01T12:00:00-05:00',
  lastDay: '2025-06-05T20:15:42-04:00',
  opening: '2025-06-06T15:00:00-04:00',
  afterOpening: '2025-06-09T12:00:00-04:00',
  atHome: '2025-08-01T12:00:00-04:00',
  streaming: '2026-03-01T12:00:00-05:00',
} as const;

/** Where Storybook lists what is written in a tag. */
export const attributes = { category: 'attributes' } as const;
const provider = { category: 'provider' } as const;

export const settingArgTypes = {
  now: { control: 'text', description: 'A fixed instant, at which the clock stands still.', table: provider },
  published: { control: 'text', description: 'The day the surrounding article ran.', table: provider },
  'as-of': { control: 'text', description: 'The day whose knowledge is shown.', table: provider },
  facts: { control: 'select', options: factsPolicies, description: 'Whether changes since publication are noted.', table: provider },
  spoilers: { control: 'select', options: spoilerPolicies, description: 'What is hidden from a reader who has not seen it.', table: provider },
  region: { control: 'text', description: 'The market whose releases count.', table: provider },
  'time-zone': { control: 'text', description: 'The zone in which days are counted.', table: provider },
  theme: { control: 'select', options: themes, description: 'The look of everything inside.', table: provider },
} as const;

/** Puts widgets inside a provider that says what the story's controls say; as-of and frozen facts stop the clock by themselves. */
export function within(args: SettingArgs, content: unknown): TemplateResult {
  const { published, 'as-of': asOf, facts, spoilers, region, 'time-zone': timeZone, theme } = args;
  const stopped = asOf !== undefined || (facts === 'frozen' && published !== undefined);
  const { now = stopped ? undefined : days.streaming } = args;
  return html`<wick-provider
    now=${ifDefined(now)}
    published=${ifDefined(published)}
    as-of=${ifDefined(asOf)}
    facts=${ifDefined(facts)}
    spoilers=${ifDefined(spoilers)}
    region=${ifDefined(region)}
    time-zone=${ifDefined(timeZone)}
    theme=${ifDefined(theme)}
    >${content}</wick-provider
  >`;
}
