/**
 * The fields that hold claims, read from the schemas.
 */
import { describe, expect, it } from 'vitest';
import { claimFields, fieldOrder } from '../../src/data/dataset/claim-fields.js';
import { schemas } from '../../src/data/dataset/schema.js';

function field(name: string): (typeof claimFields)[number] {
  return claimFields.find((one) => one.name === name)!;
}

describe('claimFields', () => {
  it('finds the fields at any depth, and the keys of a list around them', () => {
    expect(claimFields.map(({ name }) => name)).toEqual(expect.arrayContaining(['titles.runtime', 'titles.crew.executive-producer', 'titles.releases.date', 'credits.character', 'money.figures.budget', 'videos.released', 'identifiers.imdb']));
    expect(Object.keys(field('titles.releases.date').keys)).toEqual(['region', 'channel']);
    expect(Object.keys(field('titles.runtime').keys)).toEqual([]);
  });

  it('leaves out fields that hold no claims, and kinds that have none', () => {
    const names = claimFields.map(({ name }) => name);
    for (const none of ['titles.kind', 'titles.palette', 'titles.releases.region', 'credits.reveals', 'events.characters', 'sources.title', 'quotes.outlet']) expect(names).not.toContain(none);
    expect(Object.keys(schemas).filter((kind) => !names.some((name) => name.startsWith(`${kind}.`)))).toEqual(['sources', 'articles']);
  });

  it('knows the order of fields', () => {
    expect(fieldOrder('titles').slice(0, 5)).toEqual(['id', 'kind', 'name', 'status', 'runtime']);
    expect(fieldOrder('titles', ['crew']).slice(0, 2)).toEqual(['director', 'showrunner']);
    expect(fieldOrder('titles', ['releases'])).toEqual(['region', 'channel', 'place', 'date']);
  });
});
