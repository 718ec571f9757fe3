import { describe, expect, it } from 'vitest';
import { proseFor } from '../../src/i18n/prose/all-prose.js';
import { amountsIn, datesIn } from '../../src/i18n/prose/read-values.js';

const all = proseFor(undefined);
const read = (text: string, written?: string): string[] => datesIn(text, all, written).map(({ start, end, readings }) => `${text.slice(start, end)} = ${readings.join(' or ')}`);

describe('dates in prose', () => {
  it.each<[text: string, dates: string[]]>([
    ['opens on June 7, 2024.', ['June 7, 2024 = 2024-06-07']],
    ['opens on Friday, Jun. 7th 2024', ['Jun. 7th 2024 = 2024-06-07']],
    ['on 7 June 2024 and 7th of June, 2024', ['7 June 2024 = 2024-06-07', '7th of June, 2024 = 2024-06-07']],
    ['in June 2024 or Sept. 2023', ['June 2024 = 2024-06', 'Sept. 2023 = 2023-09']],
    ['am 7. Juni 2024, kurz 07.06.2024', ['7. Juni 2024 = 2024-06-07', '07.06.2024 = 2024-06-07']],
    ['im Jänner 2024', ['Jänner 2024 = 2024-01']],
    ['يعرض في 7 يونيو 2024 أو ٧ حزيران ٢٠٢٤', ['7 يونيو 2024 = 2024-06-07', '٧ حزيران ٢٠٢٤ = 2024-06-07']],
    ['sort le 6 juin 2025, le 1er août 2025', ['6 juin 2025 = 2025-06-06', '1er août 2025 = 2025-08-01']],
    ['en févr. 2024, dès déc. 2023', ['févr. 2024 = 2024-02', 'déc. 2023 = 2023-12']],
    ['en mars prochain, le sort de mai', []],
    ['el 6 de junio de 2025, el 1 de agosto del 2025', ['6 de junio de 2025 = 2025-06-06', '1 de agosto del 2025 = 2025-08-01']],
    ['en junio de 2024, el 3 de sept. de 2023', ['junio de 2024 = 2024-06', '3 de sept. de 2023 = 2023-09-03']],
    ['2024-06-07 and 2024-06', ['2024-06-07 = 2024-06-07', '2024-06 = 2024-06']],
    ['6/7/2024', ['6/7/2024 = 2024-06-07 or 2024-07-06']],
    ['13/6/2025', ['13/6/2025 = 2025-06-13']],
    ['JUNE 7, 2024', ['JUNE 7, 2024 = 2024-06-07']],
    ['arrives in 2024', ['2024 = 2024']],
    ['$2024, 2024-style, id2024, 12:2024', []],
    ['February 30, 2024', []],
    ['Maya 7, 2024x', []],
    ['June 7', []],
  ])('are read in %j', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each<[written: string, date: string]>([
    ['2024-01-25', '2024-06-07'],
    ['2024-06-07', '2024-06-07'],
    ['2024-06-08', '2025-06-07'],
  ])('without a year are the next such day after %s', (written, date) => {
    expect(read('opens June 7', written)).toEqual([`June 7 = ${date}`]);
    expect(read('startet am 7. Juni', written)).toEqual([`7. Juni = ${date}`]);
    expect(read('sort le 7 juin', written)).toEqual([`7 juin = ${date}`]);
    expect(read('se estrena el 7 de junio', written)).toEqual([`7 de junio = ${date}`]);
  });
});

describe('amounts in prose', () => {
  it.each<[text: string, amount: number, half: number]>([
    ['$51 million', 51e6, 5e5],
    ['US$51M', 51e6, 5e5],
    ['$57.1 million', 57.1e6, 5e4],
    ['$137,200,000', 137_200_000, 0.5],
    ['51 million dollars', 51e6, 5e5],
    ['51 Millionen Dollar', 51e6, 5e5],
    ['57,1 Mio. US-Dollar', 57.1e6, 5e4],
    ['51 Mio. $', 51e6, 5e5],
    ['51 مليون دولار', 51e6, 5e5],
    ['137,2 millions de dollars', 137.2e6, 5e4],
    ['137 M$', 137e6, 5e5],
    ['1,01 milliard de dollars américains', 1.01e9, 5e6],
    ['137 200 000 dollars', 137_200_000, 0.5],
    ['137,2 millones de dólares', 137.2e6, 5e4],
    ['137.2 millones de dólares', 137.2e6, 5e4],
    ['137 M de dólares', 137e6, 5e5],
    ['1.010 millones de dólares', 1.01e9, 5e5],
    ['1,01 mil millones de dólares', 1.01e9, 5e6],
    ['$1.01 billion', 1.01e9, 5e6],
    ['a $51-million opening', 51e6, 5e5],
  ])('are read in %j', (text, amount, half) => {
    const [found, ...rest] = amountsIn(text, all);
    expect(rest).toEqual([]);
    expect(found!.readings[0]).toBeCloseTo(amount, 3);
    expect(found!.half).toBeCloseTo(half, 3);
  });

  it.each([['51 million tickets'], ['€51 million'], ['$51'], ['51 Mio. Zuschauer'], ['51 millions d’euros'], ['51 millones de entradas'], ['137 dollars']])('are not read in %j', (text) => {
    expect(amountsIn(text, all)).toEqual([]);
  });
});
