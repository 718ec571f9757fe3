import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { synopsisLengths, type SynopsisLength } from '../src/domain/story/synopsis.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface SynopsisArgs extends SettingArgs {
  film: string;
  length?: SynopsisLength;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<SynopsisArgs> = {
  title: 'What is it/Synopsis',
  id: 'synopsis',
  component: 'wick-synopsis',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    length: { control: 'select', options: synopsisLengths, description: 'How much is told.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, length, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-synopsis film=${film} length=${ifDefined(length)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-synopsis>`),
};

export default meta;
type Story = StoryObj<SynopsisArgs>;

export const Premise: Story = {};
export const Logline: Story = { args: { length: 'logline' } };
export const Full: Story = { name: 'All that may be known', args: { length: 'full' } };
export const PartlyOpen: Story = { name: 'Of which some gives nothing away', args: { film: 'john-wick', length: 'full' } };
export const SpoilersShown: Story = { name: 'To somebody who may know all', args: { length: 'full', spoilers: 'show' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { length: 'full', 'as-of': days.article } };
export const Unknown: Story = { name: 'Before anything was known', args: { 'as-of': '2022-01-01' } };
export const UnknownFilm: Story = { args: { film: 'ballerinas' } };
export const BadLength: Story = {
  name: 'A length that there is not',
  render: (args) => within(args, html`<wick-synopsis film="ballerina" length="novel"></wick-synopsis>`),
};
export const Noir: Story = { args: { theme: 'noir', length: 'full' } };
export const Paper: Story = { args: { theme: 'paper', film: 'john-wick' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { film: 'john-wick' }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { film: 'john-wick', length: 'full' }, globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', args: { length: 'full' }, decorators: [onHostilePage] };
