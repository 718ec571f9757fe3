import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface TrailerArgs extends SettingArgs {
  film: string;
  video?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<TrailerArgs> = {
  title: 'What is it/Trailer',
  id: 'trailer',
  component: 'wick-trailer',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    video: { control: 'text', description: 'Id of a video’s record.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, video, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-trailer film=${film} video=${ifDefined(video)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-trailer>`),
};

export default meta;
type Story = StoryObj<TrailerArgs>;

export const Still: Story = { name: 'A still, before anything is loaded' };
export const NoneYet: Story = { name: 'None yet, as of the article’s day', args: { 'as-of': days.article } };
export const Teaser: Story = { name: 'Only a teaser, as of its day', args: { 'as-of': '2024-09-25' } };
export const Named: Story = { name: 'The video that is named', args: { video: 'ballerina-trailer-1' } };
export const CannotBeShown: Story = { name: 'Known of, and cannot be shown', args: { film: 'the-continental' } };
export const NoneKnown: Story = { name: 'None known of a title that is out', args: { film: 'john-wick-hex' } };
export const OwnWords: Story = {
  name: 'Own still and own words of consent',
  args: { content: html`<svg slot="poster" viewBox="0 0 16 9" role="img" aria-label="A still of our own"><rect width="16" height="9" fill="#345"></rect></svg><p slot="consent">We ask YouTube for this video, under our own terms.</p>` },
};
export const UnknownFilmWithAuthoredWords: Story = { args: { film: 'ballerinas', content: html`<p>The trailer came in September.</p>` } };
export const Noir: Story = { args: { theme: 'noir' } };
export const Paper: Story = { args: { theme: 'paper' } };
export const German: Story = { globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', globals: { room: 'narrow', theme: 'dark' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
