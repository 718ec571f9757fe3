import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { onHostilePage } from './page.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface FaqArgs extends SettingArgs {
  film: string;
  questions?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<FaqArgs> = {
  title: 'Is it still true/Questions',
  id: 'questions',
  component: 'wick-faq',
  args: { film: 'ballerina' },
  argTypes: {
    film: { control: 'text' },
    questions: { control: 'text', description: 'Ids of the questions, in the order wanted.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ film, questions, 'heading-level': headingLevel, content, ...settings }) =>
    within(settings, html`<wick-faq film=${film} questions=${ifDefined(questions)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-faq>`),
};

export default meta;
type Story = StoryObj<FaqArgs>;

const own = html`<wick-answer question="ballerina-trailer"><p>Both are at the top of this page.</p></wick-answer>
  <wick-answer label="Do I have to see the four films first?" id="films-first"><p>No. It stands by itself, though Chapter 3 helps.</p></wick-answer>`;

export const Ten: Story = { name: 'The ten of the article' };
export const AsOf: Story = { name: 'As of the article’s day', args: { 'as-of': days.article } };
export const Noted: Story = { name: 'Since the article’s day', args: { published: days.article } };
export const Authored: Story = { name: 'With answers of the author', args: { questions: 'ballerina-streaming ballerina-trailer', content: own } };
export const SpoilersShown: Story = { name: 'To somebody who may know all', args: { spoilers: 'show', questions: 'ballerina-story ballerina-john-wick' } };
export const NoQuestion: Story = { args: { film: 'caine' } };
export const UnknownFilm: Story = { args: { film: 'ballerinas' } };
export const UnknownQuestion: Story = { args: { questions: 'ballerina-trailr ballerina-cast' } };
export const Noir: Story = { args: { theme: 'noir', published: days.article } };
export const German: Story = { args: { published: days.article }, globals: { language: 'de' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { published: days.article }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { published: days.article }, globals: { room: 'narrow' } };
export const HostilePage: Story = { name: 'On a page that resets everything', decorators: [onHostilePage] };
export const Open: Story = {
  name: 'All open',
  args: { published: days.article, content: own },
  play: ({ canvasElement }) => {
    for (const widget of canvasElement.querySelectorAll('wick-faq, wick-answer')) for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  },
};
