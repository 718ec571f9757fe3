import type { InferInput } from 'valibot';
import { expect, expectTypeOf, it } from 'vitest';
import type { Dataset } from '../../src/data/bundled/dataset.js';
import { defineDataset } from '../../src/data/dataset/define-dataset.js';
import type { editionSchema, FileName, schemas } from '../../src/data/dataset/schema.js';

/** A type with all fields required and readonly, recursively, to compare two types. */
type Whole<T> = T extends readonly unknown[] ? { readonly [K in keyof T]: Whole<T[K]> } : T extends object ? { readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

type RecordOf<F extends FileName> = NonNullable<Dataset[F]>[number];
type InputOf<F extends FileName> = InferInput<(typeof schemas)[F]>;
type Agreement = { [F in FileName]: [Same<Whole<RecordOf<F>>, Whole<InputOf<F>>>, Same<RequiredKeys<RecordOf<F>>, RequiredKeys<InputOf<F>>>] };

it('the types that are written out are those of the schemas', () => {
  expectTypeOf<Agreement>().toEqualTypeOf<Record<FileName, [true, true]>>();
  expectTypeOf<NonNullable<Dataset['edition']>>().toEqualTypeOf<Readonly<InferInput<typeof editionSchema>>>();
  expectTypeOf<keyof Dataset>().toEqualTypeOf<FileName | 'edition' | 'words' | '$schema'>();
});

it('a dataset comes back as it was given', () => {
  const dataset: Dataset = { titles: [] };
  expect(defineDataset(dataset)).toBe(dataset);
});
