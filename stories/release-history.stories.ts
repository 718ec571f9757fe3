import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { type Channel, channels } from '../src/domain/ledger/catalogue.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface HistoryArgs extends SettingArgs {
  film: string;
  channel?: Channel;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<HistoryArgs> = {
  title: 'When is it out/Release history',
  id: 'release-history',
  component: 'wick-release-history',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    channel: { control: 'select', options: channels, description: 'Which release.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, channel, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-release-history film=${film} channel=${ifDefined(channel)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-release-history>`,
    ),
};

export default meta;
type Story = StoryObj<HistoryArgs>;

export const Moved: Story = { name: 'Moved by a year' };
export const MovedTwice: Story = { args: { film: 'john-wick-4' } };
export const Partial: Story = { name: 'From a year to a day', args: { film: 'the-continental', channel: 'streaming' } };
export const OneDate: Story = { args: { film: 'john-wick' } };
export const NoDate: Story = { args: { film: 'john-wick-5' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const OfAnotherMarket: Story = { name: 'Of another market', args: { region: 'IT' } };
export const Invented: Story = { name: 'Moved by two weeks', args: { film: 'the-glass-ferryman' }, decorators: [withInventedLedger] };

export const Slots: Story = {
  name: 'Own heading and footer',
  args: { content: html`<h2 slot="heading">How the date moved</h2><p slot="footer"><small>Dates of the United States.</small></p>` },
};
export const UnknownFilm: Story = { args: { film: 'ballerinas' } };
export const UnknownFilmWithAuthoredWords: Story = { args: { film: 'ballerinas', content: html`<p>It was moved by a year in February 2024.</p>` } };

export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const German: Story = { globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { film: 'john-wick-4' }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', globals: { room: 'narrow' } };
export const Wide: Story = { name: '720 px', args: { film: 'john-wick-4' }, globals: { room: 'wide' } };
export const Dark: Story = { name: 'On a dark page', globals: { theme: 'dark' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Attributes that cannot be read',
  render: (args) => within(args, html`<wick-release-history film="ballerina" channel="radio"></wick-release-history>`),
};
