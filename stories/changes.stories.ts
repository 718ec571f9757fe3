import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type ChangeChoice, changeChoices } from '../src/elements/changes/changes.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface ChangesArgs extends SettingArgs {
  film?: string;
  since?: string;
  kind?: ChangeChoice;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<ChangesArgs> = {
  title: 'Is it still true/Changes',
  id: 'changes',
  component: 'wick-changes',
  args: { film: 'ballerina', published: days.article },
  argTypes: {
    film: { control: 'text' },
    since: { control: 'text' },
    kind: { control: 'select', options: changeChoices },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, since, kind, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-changes film=${ifDefined(film)} since=${ifDefined(since)} kind=${ifDefined(kind)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-changes>`,
    ),
};

export default meta;
type Story = StoryObj<ChangesArgs>;

export const SincePublication: Story = { name: 'Since the article ran' };
export const Since: Story = { name: 'Since a day', args: { since: '2025-06-01' } };
export const DevelopmentAndCorrection: Story = { name: 'Different, and wrong', args: { film: 'the-glass-ferryman', published: '2026-01-25' }, decorators: [withInventedLedger] };
export const Developments: Story = { name: 'Only what became different', args: { film: 'the-glass-ferryman', published: '2026-01-25', kind: 'development' }, decorators: [withInventedLedger] };
export const Corrections: Story = { name: 'Only what had been wrong', args: { film: 'the-glass-ferryman', published: '2026-01-25', kind: 'correction' }, decorators: [withInventedLedger] };
export const SeveralTitles: Story = { name: 'Several titles', args: { film: 'ballerina john-wick-4' } };
export const OfThePage: Story = {
  name: 'Of what the page is about',
  render: (args) => within(args, html`<wick-release-countdown film="ballerina"></wick-release-countdown><wick-changes></wick-changes>`),
};
export const Nothing: Story = { name: 'Nothing has changed', args: { since: '2026-02-01' } };
export const AsOf: Story = { name: 'As of a day in the past', args: { published: '2023-06-01', 'as-of': '2024-03-01' } };
export const SameDay: Story = { name: 'An article of today, with authored words', args: { published: '2026-03-01', content: html`<p>This article is new.</p>` } };
export const Unpublished: Story = { name: 'No day to count from, with authored words', render: (args) => within({ now: days.streaming }, html`<wick-changes film=${ifDefined(args.film)}><p>This article is kept up to date.</p></wick-changes>`) };

export const UnknownFilm: Story = { args: { film: 'balerina' } };
export const UnknownFilmWithAuthoredWords: Story = { args: { film: 'balerina', content: html`<p>This article is kept up to date.</p>` } };
export const BadAttributes: Story = { name: 'Attributes that cannot be read', render: (args) => within(args, html`<wick-changes film="ballerina" since="last week" kind="gossip"></wick-changes>`) };

export const Slots: Story = {
  name: 'Own heading and footer',
  args: { content: html`<h2 slot="heading">What we would write today</h2><p slot="footer"><small>Kept by the film desk.</small></p>` },
};
export const TopHeading: Story = { name: 'Heading level 1', args: { 'heading-level': 1 } };

export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const German: Story = { globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const UnservedLanguage: Story = { name: 'A language without sentences', globals: { language: 'fi' } };

export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' } };
export const Wide: Story = { name: '720 px', globals: { room: 'wide' } };
export const Dark: Story = { name: 'On a dark page', globals: { theme: 'dark' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
