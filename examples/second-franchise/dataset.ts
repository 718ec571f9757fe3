/**
 * A ledger of a franchise that does not exist: "Wardens of the Coast". Titles, people and sources are invented.
 * dataset.json is this file's dataset; a test holds them together.
 */
import { defineDataset } from 'wick-widgets/dataset';

export const dataset = defineDataset({
  $schema: '../../dist/dataset.schema.json',
  edition: { version: '1.0.0', day: '2026-11-20' },

  titles: [
    {
      id: 'the-lamp',
      kind: 'film',
      name: [{ value: 'The Lamp', known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' }],
      status: [
        { value: 'announced', known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' },
        { value: 'filming', known: '2022-09-12', source: 'gazette-2022-09-12', standing: 'reported' },
        { value: 'released', known: '2023-10-06', source: 'gazette-2023-10-06' },
      ],
      runtime: [
        { value: 121, known: '2023-08-30', source: 'gazette-2023-08-30', standing: 'reported' },
        { value: 112, known: '2023-10-06', source: 'gazette-2023-10-06', standing: 'corrected', note: 'The August report had timed a work print.' },
      ],
      rating: [{ value: 'PG-13', known: '2023-08-30', source: 'gazette-2023-08-30' }],
      distributor: [{ value: 'Harbour Pictures', known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' }],
      logline: [{ value: 'A keeper’s daughter follows a light that was put out years ago.', known: '2022-03-08', source: 'own' }],
      crew: {
        director: [{ value: ['ines-varga'], known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' }],
        writer: [{ value: ['ines-varga', 'tobias-renn'], known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' }],
      },
      releases: [
        {
          region: 'US',
          channel: 'theatrical',
          date: [{ value: '2023-10-06', known: '2023-02-01', source: 'harbour-2023-02-01', standing: 'announced' }],
        },
        {
          region: 'US',
          channel: 'streaming',
          place: [{ value: 'Beacon+', known: '2023-12-01', source: 'gazette-2023-12-01', standing: 'reported' }],
          date: [{ value: '2024-01-12', known: '2023-12-01', source: 'gazette-2023-12-01', standing: 'reported' }],
        },
      ],
      palette: ['#0b1d2a', '#f2efe6', '#e8a33d'],
    },
    {
      id: 'the-long-tide',
      kind: 'film',
      name: [
        { value: 'The Lamp 2', known: '2024-01-20', source: 'gazette-2024-01-20', standing: 'reported' },
        { value: 'The Long Tide', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' },
      ],
      status: [
        { value: 'talks', known: '2024-01-20', source: 'gazette-2024-01-20', standing: 'reported' },
        { value: 'announced', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' },
        { value: 'filming', known: '2025-04', source: 'gazette-2025-04-22', standing: 'reported' },
        { value: 'post-production', known: '2026-02-10', source: 'harbour-2026-02-10', standing: 'announced' },
      ],
      distributor: [{ value: 'Harbour Pictures', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' }],
      logline: [
        {
          value: 'Orla crosses the drowned country to give back what she took from the tower.',
          known: '2024-06-14',
          source: 'own',
          reveals: { title: 'the-lamp', level: 3 },
        },
      ],
      crew: {
        director: [
          { value: ['ines-varga'], known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' },
          { value: ['tobias-renn'], known: '2025-04-22', source: 'gazette-2025-04-22', standing: 'reported' },
        ],
      },
      releases: [
        {
          region: 'US',
          channel: 'theatrical',
          date: [
            { value: '2026-summer', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' },
            { value: '2026-07-17', known: '2025-04-22', source: 'gazette-2025-04-22', standing: 'reported' },
            { value: '2027-03-05', known: '2026-02-10', source: 'harbour-2026-02-10', standing: 'announced' },
          ],
        },
        {
          region: 'DE',
          channel: 'theatrical',
          date: [{ value: '2027-03-04', known: '2026-02-10', source: 'harbour-2026-02-10', standing: 'announced' }],
        },
      ],
      palette: ['#10232b', '#e9f1ee', '#4fb3a5'],
    },
    {
      id: 'salt-and-ember',
      kind: 'series',
      name: [{ value: 'Salt and Ember', known: '2025-09-02', source: 'beacon-2025-09-02', standing: 'announced' }],
      status: [{ value: 'writing', known: '2025-09-02', source: 'beacon-2025-09-02', standing: 'announced' }],
      crew: { showrunner: [{ value: ['dele-okoro'], known: '2025-09-02', source: 'beacon-2025-09-02', standing: 'announced' }] },
      releases: [
        {
          region: '001',
          channel: 'streaming',
          place: [{ value: 'Beacon+', known: '2025-09-02', source: 'beacon-2025-09-02', standing: 'announced' }],
          date: [{ value: '2028', known: '2025-09-02', source: 'beacon-2025-09-02', standing: 'announced' }],
        },
      ],
    },
    {
      id: 'lamplighters',
      kind: 'game',
      name: [{ value: 'Lamplighters', known: '2024-11-05', source: 'gazette-2024-11-05', standing: 'reported' }],
      status: [
        { value: 'announced', known: '2024-11-05', source: 'gazette-2024-11-05', standing: 'reported' },
        { value: 'cancelled', known: '2025-08-19', source: 'gazette-2025-08-19', standing: 'reported' },
      ],
    },
    {
      id: 'the-last-keeper',
      kind: 'film',
      name: [{ value: 'The Last Keeper', known: '2026-10-30', source: 'gazette-2026-10-30', standing: 'rumoured' }],
      status: [{ value: 'rumoured', known: '2026-10-30', source: 'gazette-2026-10-30', standing: 'rumoured' }],
    },
  ],

  credits: [
    {
      title: 'the-lamp',
      person: 'mara-quill',
      as: 'orla',
      character: [{ value: 'Orla', known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' }],
      billing: [{ value: 1, known: '2023-10-06', source: 'gazette-2023-10-06' }],
      role: [{ value: 'lead', known: '2022-03-08', source: 'harbour-2022-03-08', standing: 'announced' }],
    },
    {
      title: 'the-lamp',
      person: 'anselm-dray',
      as: 'corvin',
      character: [
        { value: null, known: '2022-09-12', source: 'gazette-2022-09-12', standing: 'reported' },
        { value: 'Corvin', known: '2023-10-06', source: 'gazette-2023-10-06', reveals: { title: 'the-lamp', level: 2 } },
      ],
      billing: [{ value: 2, known: '2023-10-06', source: 'gazette-2023-10-06' }],
      role: [{ value: 'supporting', known: '2023-10-06', source: 'gazette-2023-10-06' }],
    },
    {
      title: 'the-long-tide',
      person: 'mara-quill',
      as: 'orla',
      character: [{ value: 'Orla', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' }],
      billing: [{ value: 1, known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' }],
      role: [{ value: 'lead', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' }],
    },
    {
      title: 'the-long-tide',
      person: 'anselm-dray',
      as: 'corvin',
      character: [{ value: 'Corvin', known: '2025-04-22', source: 'gazette-2025-04-22', standing: 'reported' }],
      role: [{ value: 'cameo', known: '2025-04-22', source: 'gazette-2025-04-22', standing: 'reported' }],
      reveals: { title: 'the-lamp', level: 3 },
    },
  ],

  people: [
    {
      id: 'mara-quill',
      name: [{ value: 'Mara Quill', known: '2022-03-08', source: 'harbour-2022-03-08' }],
      born: [{ value: '1994-02-11', source: 'gazette-2023-10-06', standing: 'reported' }],
    },
    { id: 'anselm-dray', name: [{ value: 'Anselm Dray', known: '2022-09-12', source: 'gazette-2022-09-12' }] },
    { id: 'ines-varga', name: [{ value: 'Inés Varga', known: '2022-03-08', source: 'harbour-2022-03-08' }] },
    { id: 'tobias-renn', name: [{ value: 'Tobias Renn', known: '2022-03-08', source: 'harbour-2022-03-08' }] },
    { id: 'dele-okoro', name: [{ value: 'Dele Okoro', known: '2025-09-02', source: 'beacon-2025-09-02' }] },
  ],

  money: [
    {
      id: 'the-lamp',
      figures: {
        budget: [
          { value: [35_000_000, 45_000_000], known: '2023-08-30', source: 'gazette-2023-08-30', standing: 'estimated' },
          { value: 41_000_000, known: '2024-02-02', source: 'gazette-2024-02-02', standing: 'reported' },
        ],
        opening: [
          { value: 12_400_000, known: '2023-10-09', source: 'gazette-2023-10-09', standing: 'reported' },
          { value: 11_900_000, known: '2023-10-09', source: 'ledger-2023-10-09', standing: 'reported' },
        ],
        worldwide: [{ value: 96_300_000, known: '2024-02-02', source: 'gazette-2024-02-02', standing: 'reported' }],
      },
    },
  ],

  characters: [
    {
      id: 'orla',
      name: [{ value: 'Orla', known: '2022-03-08', source: 'harbour-2022-03-08' }],
      aliases: [{ value: ['The Keeper’s Daughter'], known: '2023-10-06', source: 'own' }],
      allegiance: [{ value: 'The Wardens', known: '2023-10-06', source: 'own', reveals: { title: 'the-lamp', level: 1 } }],
      fate: [{ value: 'Takes the light from the tower and keeps it.', known: '2023-10-06', source: 'own', reveals: { title: 'the-lamp', level: 3 } }],
    },
    { id: 'corvin', name: [{ value: 'Corvin', known: '2023-10-06', source: 'gazette-2023-10-06' }] },
  ],

  events: [
    {
      id: 'the-light-goes-out',
      title: 'the-lamp',
      scope: 'story',
      summary: [{ value: 'The light in the north tower is put out.', known: '2023-10-06', source: 'own' }],
      placing: [{ value: { before: ['the-lamp'], gap: 'eleven years' }, known: '2023-10-06', source: 'own' }],
      characters: ['corvin'],
      place: 'The north tower',
      reveals: { title: 'the-lamp', level: 2 },
    },
    {
      id: 'filming-begins',
      title: 'the-lamp',
      scope: 'production',
      summary: [{ value: 'Filming begins.', known: '2022-09-12', source: 'gazette-2022-09-12', standing: 'reported' }],
      when: [{ value: '2022-09-12', known: '2022-09-12', source: 'gazette-2022-09-12', standing: 'reported' }],
    },
  ],

  terms: [
    {
      id: 'the-wardens',
      kind: 'faction',
      name: [{ value: 'The Wardens', known: '2023-10-06', source: 'own' }],
      definition: [{ value: 'Those who keep the lamps of the coast, and decide which ones burn.', known: '2023-10-06', source: 'own' }],
    },
  ],

  bounties: [
    {
      id: 'bounty-orla',
      on: 'orla',
      amount: [{ value: [1_500_000, 2_000_000], known: '2023-10-06', source: 'own', reveals: { title: 'the-lamp', level: 3 } }],
    },
  ],

  quotes: [
    {
      id: 'varga-on-the-sea',
      person: 'ines-varga',
      title: 'the-lamp',
      text: [{ value: 'The sea did most of the acting.', known: '2023-10-06', source: 'gazette-2023-10-06' }],
      outlet: 'The Coast Gazette',
      said: '2023-10-06',
    },
  ],

  questions: [
    {
      id: 'is-there-a-sequel',
      title: 'the-lamp',
      question: 'Is there a sequel?',
      answer: [
        { value: 'It is being talked about.', known: '2024-01-20', source: 'gazette-2024-01-20', standing: 'reported' },
        { value: 'Yes: The Long Tide.', known: '2024-06-14', source: 'harbour-2024-06-14', standing: 'announced' },
      ],
    },
  ],

  sources: [
    { id: 'harbour-2022-03-08', publisher: 'Harbour Pictures', title: 'Harbour lights The Lamp', url: 'https://example.org/harbour/the-lamp', date: '2022-03-08' },
    { id: 'gazette-2022-09-12', publisher: 'The Coast Gazette', title: 'Cameras roll in the north tower', url: 'https://example.org/gazette/2022/09/tower', date: '2022-09-12' },
    { id: 'harbour-2023-02-01', publisher: 'Harbour Pictures', title: 'The Lamp is dated', url: 'https://example.org/harbour/the-lamp-dated', date: '2023-02-01' },
    { id: 'gazette-2023-08-30', publisher: 'The Coast Gazette', title: 'What we know about The Lamp', url: 'https://example.org/gazette/2023/08/the-lamp', date: '2023-08-30' },
    { id: 'gazette-2023-10-06', publisher: 'The Coast Gazette', title: 'The Lamp: our review', url: 'https://example.org/gazette/2023/10/review', date: '2023-10-06' },
    { id: 'gazette-2023-10-09', publisher: 'The Coast Gazette', title: 'A bright first weekend', url: 'https://example.org/gazette/2023/10/weekend', date: '2023-10-09' },
    { id: 'ledger-2023-10-09', publisher: 'Weekend Ledger', title: 'Weekend figures', url: 'https://example.org/ledger/2023-10-09', date: '2023-10-09' },
    { id: 'gazette-2023-12-01', publisher: 'The Coast Gazette', title: 'Beacon+ in January', url: 'https://example.org/gazette/2023/12/beacon', date: '2023-12-01' },
    { id: 'gazette-2024-01-20', publisher: 'The Coast Gazette', title: 'A second lamp?', url: 'https://example.org/gazette/2024/01/second', date: '2024-01-20' },
    { id: 'gazette-2024-02-02', publisher: 'The Coast Gazette', title: 'What The Lamp earned', url: 'https://example.org/gazette/2024/02/earned', date: '2024-02-02' },
    { id: 'harbour-2024-06-14', publisher: 'Harbour Pictures', title: 'The Long Tide', url: 'https://example.org/harbour/the-long-tide', date: '2024-06-14' },
    { id: 'gazette-2024-11-05', publisher: 'The Coast Gazette', title: 'Lamplighters, a game', url: 'https://example.org/gazette/2024/11/lamplighters', date: '2024-11-05' },
    { id: 'gazette-2025-04-22', publisher: 'The Coast Gazette', title: 'On the set of The Long Tide', url: 'https://example.org/gazette/2025/04/set', date: '2025-04-22' },
    { id: 'gazette-2025-08-19', publisher: 'The Coast Gazette', title: 'Lamplighters goes dark', url: 'https://example.org/gazette/2025/08/dark', date: '2025-08-19' },
    { id: 'beacon-2025-09-02', publisher: 'Beacon+', title: 'Salt and Ember', url: 'https://example.org/beacon/salt-and-ember', date: '2025-09-02' },
    { id: 'harbour-2026-02-10', publisher: 'Harbour Pictures', title: 'A new date for The Long Tide', url: 'https://example.org/harbour/the-long-tide-march', date: '2026-02-10' },
    { id: 'gazette-2026-10-30', publisher: 'The Coast Gazette', title: 'One more keeper?', url: 'https://example.org/gazette/2026/10/keeper', date: '2026-10-30' },
    { id: 'own', publisher: 'Our desk', title: 'Seen by us', url: null, date: null },
  ],
});
