import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { attributes, days, type SettingArgs, settingArgTypes, within } from './settings.js';

interface AnswerArgs extends SettingArgs {
  question?: string;
  label?: string;
  id?: string;
  'heading-level'?: number;
  content?: unknown;
}

const meta: Meta<AnswerArgs> = {
  title: 'Is it still true/Answer',
  id: 'answer',
  component: 'wick-answer',
  args: { content: html`<p>Both are at the top of this page.</p>` },
  argTypes: {
    question: { control: 'text', description: 'Id of the question that this answers.', table: attributes },
    label: { control: 'text', description: 'A question of the author’s own.', table: attributes },
    id: { control: 'text', description: 'What the question’s link leads to.', table: attributes },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    content: { table: { disable: true } },
    ...settingArgTypes,
  },
  render: ({ question, label, id, 'heading-level': headingLevel, content, ...settings }) =>
    within(
      settings,
      html`<wick-faq film="ballerina" questions="ballerina-trailer ballerina-streaming">
        <wick-answer question=${ifDefined(question)} label=${ifDefined(label)} id=${ifDefined(id)} heading-level=${ifDefined(headingLevel)}>${content ?? nothing}</wick-answer>
      </wick-faq>`,
    ),
  play: ({ canvasElement }) => {
    for (const widget of canvasElement.querySelectorAll('wick-faq, wick-answer')) for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  },
};

export default meta;
type Story = StoryObj<AnswerArgs>;

export const InPlace: Story = { name: 'In place of the ledger’s', args: { question: 'ballerina-trailer', published: days.article } };
export const Own: Story = { name: 'To a question of the author', args: { label: 'Where are the trailers?', id: 'trailers' } };
export const NotAsked: Story = { name: 'To a question that is not asked', args: { question: 'ballerina-cast' } };
export const Unknown: Story = { name: 'To a question that there is not', args: { question: 'ballerina-dog', label: 'Is there a dog?' } };
export const Alone: Story = { name: 'By itself', render: ({ content, ...settings }) => within(settings, html`<wick-answer label="Where are the trailers?">${content}</wick-answer>`) };
export const Noir: Story = { args: { theme: 'noir', label: 'Where are the trailers?', id: 'trailers' } };
export const Arabic: Story = { name: 'Arabic, right to left', args: { label: 'أين الإعلانات؟', id: 'trailers' }, globals: { language: 'ar' } };
export const Narrow: Story = { name: '280 px', args: { label: 'Where are the trailers?', id: 'trailers' }, globals: { room: 'narrow' } };
