/**
 * Storybook's own window: a tool for any day on which an article ran, any day whose knowledge is shown, and any width.
 */
import { type ChangeEvent, createElement, type CSSProperties, type ReactElement } from 'react';
import { addons, types, useGlobals } from 'storybook/manager-api';
import './sentences/panel.js';

const id = 'wick-days-and-width';
const label: CSSProperties = { display: 'flex', gap: 4, alignItems: 'center', marginInlineStart: 12, fontSize: 12, whiteSpace: 'nowrap' };
const input: CSSProperties = { inlineSize: '9em', minBlockSize: 24, border: '1px solid #8888', borderRadius: 4, color: 'inherit', background: 'transparent', font: 'inherit' };

const fields = [
  { name: 'published', title: 'Published', type: 'date' },
  { name: 'as-of', title: 'As of', type: 'date' },
  { name: 'width', title: 'Width', type: 'number' },
] as const;

function DaysAndWidth(): ReactElement {
  const [globals, updateGlobals] = useGlobals();
  return createElement(
    'div',
    { style: { display: 'flex' } },
    fields.map(({ name, title, type }) =>
      createElement(
        'label',
        { key: name, style: label },
        title,
        createElement('input', {
          type,
          min: type === 'number' ? 200 : undefined,
          step: type === 'number' ? 10 : undefined,
          style: type === 'number' ? { ...input, inlineSize: '5em' } : input,
          value: String(globals[name] ?? ''),
          onChange: ({ target }: ChangeEvent<HTMLInputElement>) => updateGlobals({ [name]: target.value }),
        }),
      ),
    ),
  );
}

addons.register(id, () => addons.add(`${id}/tool`, { type: types.TOOL, title: 'Days and width', render: () => createElement(DaysAndWidth) }));
