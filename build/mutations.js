/**
 * Small faults in `src`, each with the tests that must notice it. `npm run mutate` plants them one at a time.
 * An entry has a file, a text that occurs in it once, its replacement, and the few test files that should fail.
 */

/**
 * @typedef {object} Mutation
 * @property {string} file below the repository
 * @property {string} from occurs once in the file
 * @property {string} to
 * @property {string[]} tests below `test/`
 */

/** @type {readonly Mutation[]} */
export const mutations = [
  { file: 'src/domain/ledger/read-fact.ts', from: "(claim.known ?? '') <= day", to: "(claim.known ?? '') < day", tests: ['domain/read-fact.test.ts'] },
  { file: 'src/domain/ledger/read-fact.ts', from: 'firmness(a) - firmness(b)', to: 'firmness(b) - firmness(a)', tests: ['domain/read-fact.test.ts'] },
  { file: 'src/domain/dates/plain-date.ts', from: 'Math.min(date.day, daysInMonth(year, month))', to: 'date.day', tests: ['domain/plain-date.test.ts'] },
  { file: 'src/domain/releases/release-state.ts', from: 'instant! < start', to: 'instant! <= start', tests: ['domain/countdown.test.ts'] },
  { file: 'src/domain/releases/phase-rules.ts', from: 'const theatricalMonths = 4;', to: 'const theatricalMonths = 5;', tests: ['domain/phase.test.ts'] },
  { file: 'src/domain/spoilers/spoiler-policy.ts', from: "policy === 'show' ||", to: "policy !== 'hide' ||", tests: ['domain/redact.test.ts'] },
  { file: 'src/domain/ledger/overlay.ts', from: 'if (over.some(({ known }) => known === undefined)) return over;', to: '', tests: ['domain/overlay.test.ts'] },
  { file: 'src/domain/releases/watch-order.ts', from: "phase.name !== 'cancelled' && ", to: '', tests: ['domain/watch-order.test.ts'] },
  { file: 'src/i18n/formats/duration-text.ts', from: 'rest > 0 || hours === 0', to: 'rest > 0', tests: ['i18n/duration-text.test.ts'] },
  { file: 'src/i18n/sentences/phase-text.ts', from: 'known && !known.asked', to: 'known && known.asked', tests: ['i18n/phase-text.test.ts'] },
  { file: 'src/data/dataset/build-catalogue.ts', from: 'return said(text) && { ...quote, text };', to: 'return { ...quote, text };', tests: ['data/parse-dataset.hostile.test.ts', 'data/parse-dataset.test.ts', 'data/parse-dataset.sound.test.ts'] },
  { file: 'src/data/dataset/build-catalogue.ts', from: "about(entries, 'articles', ({ title, source }) => ids.titles.has(title) && ids.sources.has(source))", to: "about(entries, 'articles', ({ title }) => ids.titles.has(title))", tests: ['data/parse-dataset.test.ts', 'data/parse-dataset.sound.test.ts', 'data/parse-dataset.properties.test.ts'] },
  { file: 'src/publish/articles/passage.ts', from: 'if (this.#length === this.#opened) this.#isSpacedOut = true;', to: 'if (this.#length < 0) this.#isSpacedOut = true;', tests: ['publish/check-prose/romance.test.ts'] },
  { file: 'src/publish/check-prose/coming-phrases.ts', from: ' || follows(span.end)', to: '', tests: ['publish/check-prose/spanish-forms.test.ts'] },
  { file: 'src/i18n/prose/all-prose.ts', from: 'counts[at]! * factor >= most', to: 'counts[at]! > 0', tests: ['i18n/all-prose.test.ts'] },
  { file: 'src/publish/check/check.ts', from: 'one.since >= since', to: 'one.since > since', tests: ['publish/check.test.ts', 'cli/check.test.ts'] },
  { file: 'src/publish/check/check.ts', from: 'times.set(identity, nth + 1);', to: '', tests: ['publish/check.test.ts', 'publish/baseline.test.ts'] },
  { file: 'src/cli/check.ts', from: "if (!parseDay(text)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.');", to: '', tests: ['cli/check.test.ts'] },
  { file: 'src/context/time/clock.ts', from: 'Math.min(Math.max(instant - this.now(), 0), longestWait)', to: 'Math.max(instant - this.now(), 0)', tests: ['context/clock.test.ts'] },
  { file: 'src/context/providers/settings.ts', from: 'if (settings.asOf !== outer.asOf) delete settings.now;', to: '', tests: ['context/settings.test.ts'] },
  { file: 'src/context/reader/reader.ts', from: 'readChoices({ ...before, ...choice })', to: 'readChoices(choice)', tests: ['context/reader.test.ts'] },
  { file: 'src/context/dataset/fetch-dataset.ts', from: '/^(?:429|5\\d\\d)$/', to: '/^5\\d\\d$/', tests: ['context/fetch-dataset.patience.test.ts'] },
  { file: 'src/elements/spoiler/spoiler.ts', from: "if (this.#maySee || (this.hasUpdated && changed.has('reveals')))", to: 'if (this.#maySee)', tests: ['elements/spoiler.test.ts'] },
  { file: 'src/elements/when/when.ts', from: "this.#isLost && this.around.awaited === 'dataset'", to: 'false', tests: ['elements/when.test.ts'] },
  { file: 'src/domain/money/gross-chart.ts', from: 'from - before.to <= longestStep', to: 'from >= before.to', tests: ['domain/gross-chart.test.ts'] },
  { file: 'src/elements/timeline/timeline.ts', from: "this.compact && lens !== 'production'", to: 'this.compact', tests: ['elements/timeline.test.ts'] },
  { file: 'src/shorthand/tree.ts', from: 'isEdited === true || ', to: '', tests: ['publish/expand.test.ts'] },
  { file: 'src/shorthand/shortcodes.ts', from: 'if (isDoubled(text, range, range)) continue;', to: '', tests: ['shorthand/shortcodes.test.ts'] },
  { file: 'src/publish/shorthand/expand.ts', from: 'closing(from.node) + startTag', to: 'startTag', tests: ['publish/expand.test.ts'] },
  { file: 'src/publish/shorthand/expanded-article.ts', from: 'offsets: passage.offsets.map(sourceOf), ', to: '', tests: ['publish/check-shorthand.test.ts'] },
  { file: 'src/publish/check/noted-findings.ts', from: '(found.since === undefined || found.since <= day)', to: 'true', tests: ['publish/check-fix/mend-article.test.ts'] },
  { file: 'src/publish/check-markup/find-widget-faults.ts', from: "widget.attributes.has('mode') && ", to: '', tests: ['publish/check-widgets.test.ts'] },
  { file: 'src/publish/articles/html-passages.ts', from: 'if (element.sourceCodeLocation) this.#cross(element.sourceCodeLocation.startOffset);', to: '', tests: ['publish/check-fix/mend-article.test.ts'] },
  { file: 'src/publish/check-fix/fix-edits.ts', from: 'offset + notes.exec(text)![0].length', to: 'offset', tests: ['publish/check-fix/mend-article.test.ts'] },
];
