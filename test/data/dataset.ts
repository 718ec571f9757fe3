/**
 * The smallest valid dataset, and a function that breaks one place of it.
 */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

const claim = (value: Json, known: string | null = null): Json => ({ value, known, source: 'trade-2024-02-22', standing: 'announced' });

/** A fresh copy, to be broken without harm to the next. */
export function dataset(): Json {
  return {
    titles: [
      { id: 'parabellum', kind: 'film', name: [claim('Parabellum')] },
      {
        id: 'ballerina',
        kind: 'film',
        name: [claim('Ballerina')],
        runtime: [claim(125, '2025-06')],
        crew: { director: [claim(['len-wiseman'])] },
        releases: [{ region: 'US', channel: 'theatrical', date: [claim('2024-06-07', '2024-01'), claim('2025-06-06', '2024-02-22')] }],
        palette: ['#012', '#eeffff', '#0bd'],
        motif: { accent: 'M0 0h200v200H0z' },
      },
    ],
    credits: [
      { title: 'ballerina', person: 'ana-de-armas', as: 'eve', character: [claim('Eve')], billing: [claim(1)] },
      { title: 'ballerina', person: 'len-wiseman', character: [{ ...(claim(null) as object), reveals: { title: 'ballerina', level: 2 } }] },
    ],
    people: [
      { id: 'ana-de-armas', name: [claim('Ana de Armas')], born: [claim('1988-04-30')] },
      { id: 'len-wiseman', name: [claim('Len Wiseman')] },
    ],
    sources: [{ id: 'trade-2024-02-22', publisher: 'Trade', title: 'Moved by a year', url: 'https://trade.example/moved', date: '2024-02-22' }],
    identifiers: [{ id: 'ballerina', imdb: [claim('tt7181546')] }],
  };
}

/** Sets the field at a path, as faults write it; undefined removes the field. */
export function broken(path: string, value: Json): Json {
  const files = dataset();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop()!;
  const owner = keys.reduce((at, key) => (at as Record<string, Json>)[key], files) as Record<string, Json>;
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Object.defineProperty(owner, last, { value, enumerable: true, configurable: true, writable: true });
  return files;
}
