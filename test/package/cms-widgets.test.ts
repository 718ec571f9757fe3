/**
 * Checks that the generated files for the editor plug-ins are up to date, and that the generator's hand-written facts are right.
 */
import { describe, expect, it } from 'vitest';
import { idsFor, nameOf, widgetOf, widgets } from '../../src/cms/widgets.js';
import { tags } from './elements.js';

interface Generator {
  readonly cmsWidgets: (root: URL, options: { check: boolean }) => Promise<string[]>;
}

const root = new URL('../../', import.meta.url);

describe('the widgets that editors know', () => {
  it('are those of custom-elements.json and of the data, as `node build/cms-widgets.js` writes them', async () => {
    const { cmsWidgets } = (await import(String(new URL('build/cms-widgets.js', root)))) as Generator;
    expect(await cmsWidgets(root, { check: true })).toEqual([]);
  });

  it('are all that there are', () => {
    expect(widgets.map(({ tag }) => tag).sort()).toEqual([...tags].sort());
  });

  it('stand in a sentence, on a line of their own, or as they come', () => {
    expect(widgets.filter(({ place }) => place !== 'block').map(({ tag, place }) => `${tag} ${place}`).sort()).toEqual(['wick-fact inline', 'wick-spoiler either', 'wick-when either']);
    expect(widgets.filter(({ holds }) => holds === 'content').map(({ tag }) => tag).sort()).toEqual(['wick-answer', 'wick-provider', 'wick-related', 'wick-spoiler', 'wick-when']);
  });

  it('have options with their kinds, choices and defaults, those that are required first', () => {
    const [of, field, mode, format, theme] = widgetOf('WICK-FACT')!.attributes;
    expect(of).toMatchObject({ name: 'of', kind: 'text', required: true, ids: 'subjects' });
    expect(field).toMatchObject({ name: 'field', required: true, ids: 'fields' });
    expect(mode).toMatchObject({ name: 'mode', kind: 'choice', choices: ['note', 'replace', 'keep'], default: 'note' });
    expect(format).toMatchObject({ kind: 'choice', choices: ['long', 'short', 'year'], default: 'long' });
    expect(theme).toMatchObject({ kind: 'choice', choices: ['plain', 'noir', 'paper'] });
    expect(widgetOf('wick-changes')!.attributes.find(({ name }) => name === 'kind')).toMatchObject({ choices: ['all', 'development', 'correction'] });
    expect(widgetOf('wick-release-countdown')!.attributes.find(({ name }) => name === 'history')).toMatchObject({ kind: 'switch' });
    expect(widgetOf('wick-cast-list')!.attributes.find(({ name }) => name === 'max')).toMatchObject({ kind: 'number' });
  });

  it('suggest ids of the bundled data', () => {
    const [film] = widgetOf('wick-film-card')!.attributes;
    expect(idsFor(film!)).toContainEqual({ id: 'john-wick-4', name: 'John Wick: Chapter 4' });
    expect(idsFor(widgetOf('wick-fact')!.attributes[0]!).map(({ id }) => id)).toEqual(expect.arrayContaining(['ballerina', 'keanu-reeves', 'eve-macarro']));
    expect(idsFor(widgetOf('wick-fact')!.attributes[1]!).map(({ id }) => id)).toEqual(expect.arrayContaining(['release-date', 'runtime', 'born', 'allegiance']));
  });

  it('are called by what they show and of what', () => {
    expect(nameOf(widgetOf('wick-film-card')!, { film: 'ballerina' })).toBe('Film card: ballerina');
    expect(nameOf(widgetOf('wick-timeline')!, {})).toBe('Timeline');
  });
});
