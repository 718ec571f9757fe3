import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { withInventedLedger } from './ledger.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface AppearancesArgs extends SettingArgs {
  characters?: string;
  titles?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<AppearancesArgs> = {
  title: 'Who is in it/Appearances',
  id: 'appearances',
  component: 'wick-appearances',
  argTypes: {
    characters: { control: 'text', description: 'Ids of characters, separated by spaces.', table: attributes },
    titles: { control: 'text', description: 'Ids of titles, separated by spaces.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ characters, titles, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-appearances characters=${ifDefined(characters)} titles=${ifDefined(titles)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-appearances>`),
};

export default meta;
type Story = StoryObj<AppearancesArgs>;

const few = { characters: 'john-wick eve-macarro charon', titles: 'john-wick-4 ballerina untitled-game' };

export const Usual: Story = { name: 'Those in most titles' };
export const Asked: Story = { name: 'Those that are asked for', args: few };
export const EverythingShown: Story = { name: 'For somebody who has seen everything', args: { spoilers: 'show', characters: 'eve-macarro pine caine caines-daughter' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const Nothing: Story = { name: 'Of which nothing is known', decorators: [withInventedLedger] };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { ...few, content: html`<h2 slot="heading">Who is in it</h2><p slot="footer"><small>Cameos are left out.</small></p>` },
};
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { name: 'Paper, 720 px', args: { theme: 'paper' }, globals: { room: 'wide' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px, German', globals: { room: 'narrow', language: 'de' } };
export const HostilePage: Story = { name: 'On a page that resets everything', args: few, decorators: [onHostilePage] };
export const BadAttributes: Story = {
  name: 'Ids that there are not',
  render: (args) => within(args, html`<wick-appearances characters="eve john-wick" titles="part-one"></wick-appearances>`),
};
