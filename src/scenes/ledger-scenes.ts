/**
 * Makes scenes from a catalogue by applying the rules.
 */
import { castOf } from '../domain/people/billing.js';
import type { Catalogue, Release, Title } from '../domain/ledger/catalogue.js';
import { changesUntil, nameOn, readFact } from '../domain/ledger/read-fact.js';
import { nonReleaseFact } from '../domain/ledger/fields.js';
import { namesIn } from '../domain/ledger/names.js';
import { posterDesign } from '../domain/media/poster-design.js';
import { posterLines } from '../domain/media/poster-lines.js';
import { releaseOf } from '../domain/releases/release.js';
import { storyOf } from '../domain/story/title-story.js';
import type { Scene, SceneRelease, SceneSource } from './scene.js';

/** The scenes of a catalogue, from which the caller has removed spoilers. */
export function ledgerScenes(catalogue: Catalogue): SceneSource {
  return {
    ids: [...catalogue.titles.keys()],
    names: namesIn(catalogue),
    scene: (id) => {
      const title = catalogue.titles.get(id);
      return title && ledgerScene(catalogue, title);
    },
  };
}

function ledgerScene(catalogue: Catalogue, title: Title): Scene {
  return {
    id: title.id,
    kind: title.kind,
    home: title.releases[0]?.region,
    ...posterDesign(title),
    posterLines,
    hasDirector: title.crew.director !== undefined,
    nameOn: (day) => nameOn(title.name, day) ?? title.id,
    fieldOn: (field, day) => readFact(nonReleaseFact(catalogue, title, field), day),
    release: (channel, vantage) => {
      const known = releaseOf(title, channel, vantage);
      return known && { ...known, release: sceneRelease(known.release) };
    },
    castOn: (day) => {
      const { entries, stubs } = castOf(catalogue, title.id, { day });
      return { entries: entries.map(({ credit, ...line }) => ({ ...line, person: credit.person })), stubs };
    },
    storyOn: (day) => storyOf(catalogue, title.id, day),
  };
}

function sceneRelease({ region, channel, date, place }: Release): SceneRelease {
  return {
    region,
    channel,
    dateOn: (day) => readFact(date, day),
    placeOn: (day) => readFact(place, day),
    changesUntil: (day) => changesUntil(date, day),
  };
}
