import { ContextProvider } from '@lit/context';
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { PageClock } from '../src/context/time/clock.js';
import { surroundingsContext } from '../src/context/providers/context-keys.js';
import { ledgerContext } from '../src/context/providers/ledger-context.js';
import { surroundingsOf } from '../src/context/providers/surroundings.js';
import { ledgerData } from '../src/scenes/ledger-data.js';
import type { Catalogue } from '../src/domain/ledger/catalogue.js';
import type { Placing, StoryEvent } from '../src/domain/story/story-records.js';
import { type Lens, lenses } from '../src/domain/story/timeline.js';
import { defaultSettings } from '../src/domain/ledger/vantage.js';
import { ledger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface TimelineArgs extends SettingArgs {
  lens?: Lens;
  from?: string;
  to?: string;
  compact?: boolean;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<TimelineArgs> = {
  title: 'How does it hang together/Timeline',
  id: 'timeline',
  component: 'wick-timeline',
  argTypes: {
    lens: { control: 'select', options: lenses, description: 'What the line is ordered by.', table: attributes },
    from: { control: 'text', description: 'Where the line begins.', table: attributes },
    to: { control: 'text', description: 'Where the line ends.', table: attributes },
    compact: { control: 'boolean', description: 'Titles alone.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ lens, from, to, compact, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-timeline lens=${ifDefined(lens)} from=${ifDefined(from)} to=${ifDefined(to)} ?compact=${compact} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-timeline>`,
    ),
};

export default meta;
type Story = StoryObj<TimelineArgs>;

const event = (id: string, placing: Placing): [string, StoryEvent] => [
  id, { id, title: id, scope: 'story', summary: [], when: [], placing: [{ value: placing, known: '2026', source: 'tidings', standing: 'announced' }], characters: [] },
];

/** An invented story of which each half is said to follow the other. */
const torn: Catalogue = { ...ledger, events: new Map([event('the-salt-road', { after: ['the-glass-ferryman'] }), event('the-glass-ferryman', { after: ['the-salt-road'] })]) };

const withTornStory: Decorator = (story) => {
  const place = document.createElement('div');
  new ContextProvider(place, { context: ledgerContext, initialValue: torn });
  new ContextProvider(place, { context: surroundingsContext, initialValue: surroundingsOf(ledgerData(torn), defaultSettings, new PageClock()) });
  render(story(), place);
  return place;
};

export const OfTheStory: Story = { name: 'As the story goes' };
export const EverythingShown: Story = { name: 'For somebody who has seen everything', args: { spoilers: 'show' } };
export const OfWatching: Story = { name: 'As they are watched', args: { lens: 'watch' } };
export const OfProduction: Story = { name: 'As they were made', args: { lens: 'production' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const Compact: Story = { name: 'Titles alone', args: { compact: true } };
export const Cycle: Story = { name: 'A story that contradicts itself', decorators: [withTornStory] };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { lens: 'watch', content: html`<h2 slot="heading">Start here</h2><p slot="footer"><small>Two of the six can be skipped.</small></p>` },
};
export const Noir: Story = { args: { theme: 'noir' } };
export const OfRelease: Story = { name: 'As they came out, paper', args: { theme: 'paper', lens: 'release' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px, German', globals: { room: 'narrow', language: 'de' } };
export const HostilePage: Story = { name: 'On a page that resets everything', args: { lens: 'watch' }, decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within(args, html`<wick-timeline lens="spiral" from="chapter-nine" compact></wick-timeline>`),
};
