import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface CharacterArgs extends SettingArgs {
  character: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<CharacterArgs> = {
  title: 'Who is in it/Character',
  id: 'character',
  component: 'wick-character',
  args: { character: 'eve-macarro' },
  argTypes: {
    character: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ character, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-character character=${character} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-character>`),
};

export default meta;
type Story = StoryObj<CharacterArgs>;

export const Renamed: Story = { name: 'Who was renamed' };
export const EverythingShown: Story = { name: 'For somebody who has seen everything', args: { spoilers: 'show' } };
export const ManyTitles: Story = { name: 'In many titles', args: { character: 'john-wick' } };
export const Nowhere: Story = { name: 'Whose appearances are not known', args: { character: 'daisy' } };
export const Unnamed: Story = { name: 'Who may not be named', args: { character: 'caines-daughter' } };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const Slots: Story = {
  name: 'Own heading and footer',
  args: { character: 'charon', content: html`<h2 slot="heading">The concierge</h2><p slot="footer"><small>Played by Lance Reddick in five titles.</small></p>` },
};
export const UnknownCharacter: Story = { args: { character: 'eve-macaro' } };
export const UnknownCharacterWithAuthoredWords: Story = { args: { character: 'eve-macaro', content: html`<p>A dancer of the Ruska Roma.</p>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { name: 'Paper, 720 px', args: { theme: 'paper', character: 'john-wick' }, globals: { room: 'wide' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px, German', args: { character: 'john-wick' }, globals: { room: 'narrow', language: 'de' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
