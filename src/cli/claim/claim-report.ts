/**
 * Prints what a claim changes: the lines of widgets, the lines of files, and what its author should know.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import type { Addition, ClaimRequest } from '../../publish/claim/add-claim.js';
import { touchedBy } from '../../publish/claim/claim-subject.js';
import type { DatasetReport } from '../../publish/dataset/validate.js';
import { faultLine } from '../lines/fault-line.js';
import type { ChangedWords } from '../../publish/claim/widget-words.js';
import { forPeople, patchLine, patchOf } from '../lines/patch.js';
import { painted, print, report, visible } from '../terminal.js';

/** The data before and after, and how widgets are drawn from it. */
interface Shown {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly now: number;
  readonly locale: string;
  readonly settings: Partial<Settings>;
}

/** Prints the widgets that read differently, a diff of the files, and the notices. */
export async function printChanges({ changes, notices }: Extract<Addition, { case: 'added' }>, request: ClaimRequest, { before, after, ...drawn }: Shown): Promise<void> {
  // Drawing widgets loads all elements.
  const { changedWords } = await import('../../publish/claim/widget-words.js');
  const words = await changedWords(before, after, touchedBy(request, after), drawn);
  const { published, region } = drawn.settings;
  const [number, end] = words.length === 0 ? ['No widget reads', '.'] : words.length === 1 ? ['1 widget reads', ':'] : [`${String(words.length)} widgets read`, ':'];
  print([`${number} differently${published === undefined ? '' : ` in an article of ${published}`} (${region ?? 'US'}, ${drawn.locale})${end}`]);
  for (const changed of words) print(['', ...linesOf(changed)]);
  for (const { path, before, after } of changes) print(['', ...patchOf(path, before, after, forPeople).split('\n').slice(0, -1).map((line) => patchLine(line, process.stdout))]);
  report(['', ...notices.map((notice) => `${painted('yellow', 'notice:', process.stderr)} ${visible(notice)}`)].slice(notices.length > 0 ? 0 : 1));
}

function linesOf({ widget, before, after }: ChangedWords): readonly string[] {
  return [painted('bold', visible(widget)), ...before.map((line) => painted('red', `  - ${visible(line)}`)), ...after.map((line) => painted('green', `  + ${visible(line)}`))];
}

/** Says why a claim is not added: reasons with their remedies, or faults of the dataset with it. */
export function reportRefusal(reasons: readonly string[], reports: readonly DatasetReport[]): void {
  report(reasons.map((reason) => `${painted('red', 'refused:', process.stderr)} ${visible(reason)}`));
  report(reports.flatMap((checked) => checked.faults.map((fault) => faultLine(checked, fault, process.stderr))));
}
