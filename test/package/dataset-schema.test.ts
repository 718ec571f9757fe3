/**
 * The JSON Schema of a dataset: it is valid, accepts valid data, and describes every field.
 */
import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, root), 'utf8')) as unknown;

interface Shape {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape | readonly Shape[];
  readonly anyOf?: readonly Shape[];
}

const schema = (await read('dist/dataset.schema.json')) as Shape & { definitions: Readonly<Record<string, Shape>> };
const validate = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true, allErrors: true }).compile(schema);

/** What is wrong with a dataset, by place. */
function faultsOf(dataset: unknown): string[] {
  validate(dataset);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

const claim = { value: 'The Lamp', source: 'own' };

describe('the schema of a dataset', () => {
  it('lets in the bundled records', async () => {
    const files = (await readdir(new URL('src/data/', root))).filter((file) => file.endsWith('.json') && file !== 'market-names.json');
    const records = await Promise.all(files.map(async (file) => [file.slice(0, -5), await read(`src/data/${file}`)] as const));
    expect(faultsOf(Object.fromEntries(records))).toEqual([]);
  });

  it('lets in the second franchise', async () => {
    expect(faultsOf(await read('examples/second-franchise/dataset.json'))).toEqual([]);
  });

  it('lets in a dataset with nothing in it', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[dataset: unknown, fault: string]>([
    [[], ' must be object'],
    [{ title: [] }, ' must NOT have additional properties'],
    [{ titles: [{ name: [claim] }] }, "/titles/0 must have required property 'id'"],
    [{ titles: [{ id: 'The Lamp' }] }, '/titles/0/id must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"'],
    [{ titles: [{ id: 'a', kind: 'movie' }] }, '/titles/0/kind must be equal to one of the allowed values'],
    [{ titles: [{ id: 'a', name: [] }] }, '/titles/0/name must NOT have fewer than 1 items'],
    [{ titles: [{ id: 'a', name: 'The Lamp' }] }, '/titles/0/name must be array'],
    [{ titles: [{ id: 'a', name: [{ value: 'The Lamp' }] }] }, "/titles/0/name/0 must have required property 'source'"],
    [{ titles: [{ id: 'a', runtime: [{ ...claim, value: 112.5 }] }] }, '/titles/0/runtime/0/value must be integer'],
    [{ titles: [{ id: 'a', name: [{ ...claim, standing: 'said' }] }] }, '/titles/0/name/0/standing must be equal to one of the allowed values'],
    [{ titles: [{ id: 'a', name: [{ ...claim, reveals: { title: 'a', level: 4 } }] }] }, '/titles/0/name/0/reveals/level must be equal to one of the allowed values'],
    [{ titles: [{ id: 'a', name: [{ ...claim, value: 'x'.repeat(1001) }] }] }, '/titles/0/name/0/value must NOT have more than 1000 characters'],
  ])('refuses %j', (dataset, fault) => {
    expect(faultsOf(dataset)).toContain(fault);
  });

  it('says of each field what it is for', () => {
    const untold: string[] = [];
    const visit = (shape: Shape, path: string): void => {
      const { properties = {}, items = [], anyOf = [] } = shape;
      for (const [field, below] of Object.entries(properties)) {
        const told = below.$ref === undefined ? below : schema.definitions[below.$ref.replace('#/definitions/', '')];
        if ((told?.description ?? '').length < 8) untold.push(`${path}.${field}`);
        visit(below, `${path}.${field}`);
      }
      for (const below of [items, ...anyOf].flat()) visit(below, path);
    };
    visit(schema, '');
    expect(untold).toEqual([]);
  });
});
