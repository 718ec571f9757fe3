/**
 * `wick check --fix`: proposes a mend for each finding, and writes those that are accepted.
 */
import type { Decision, Mend } from '../publish/check-fix/fix-article.js';
import type { FixFilesOptions, MendedFiles } from '../publish/check-fix/fix-files.js';
import type { CheckedArticle } from '../publish/check/baseline.js';
import { findingLines } from '../publish/check/finding-lines.js';
import { articleName, standardStream } from '../publish/files/find-articles.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { changedLines, isOutside, patchLine, patchOf } from './lines/patch.js';
import { Cancelled, type Questions, terminalQuestions } from './questions.js';
import { counted, painted, report, visible } from './terminal.js';

/** Who decides: somebody at a terminal, `--yes`, or nobody, since nothing is written. */
export type FixWay = Questions | 'yes' | 'dry-run';

/** How accepted mends are chosen; undefined where there is nobody to ask. */
export function fixWay({ yes, dryRun }: { readonly yes?: true; readonly dryRun?: true }, names: readonly string[]): FixWay | undefined {
  if (dryRun) return 'dry-run';
  if (yes) return 'yes';
  return names.includes(standardStream) ? undefined : terminalQuestions();
}

/** Mends articles. Accepted mends of an article are written when all of it has been decided, so that an interrupted run leaves it as it was. */
export async function fixArticles(names: readonly string[], way: FixWay, options: Omit<FixFilesOptions, 'decide' | 'save'>): Promise<MendedFiles> {
  const { mendFiles } = await import('../publish/check-fix/fix-files.js');
  let isForAll = typeof way === 'string';
  const decide = async (name: string, mend: Mend): Promise<Decision> => {
    if (isForAll || typeof way === 'string') return 'write';
    const answer = await asked(way, name, mend);
    isForAll = answer === 'all';
    return answer === 'all' ? 'write' : answer;
  };
  const save = async (path: string, text: string, before: string): Promise<void> => {
    if (way === 'dry-run') showPatch(path, before, text);
    else if (path === standardStream) process.stdout.write(text);
    else await writeWhole(path, text);
  };
  const outside: string[] = [];
  const showPatch = (path: string, before: string, text: string): void => {
    const name = articleName(path);
    process.stdout.write(shown(patchOf(name, before, text)));
    if (isOutside(name)) outside.push(name);
  };
  const mended = await mendFiles(names, { ...options, decide, save });
  if (outside.length > 0) report([`wick: git apply refuses the diff of ${visible(outside[0]!)}${outside.length > 1 ? ` and ${counted(outside.length - 1, 'other article')}` : ''}, outside this folder. Run the command in a folder that holds all articles.`]);
  return mended;
}

const answers = [
  { value: 'write', label: 'yes' },
  { value: 'skip', label: 'no' },
  { value: 'all', label: 'yes, and all that follow' },
  { value: 'stop', label: 'no, and none that follow' },
] as const satisfies readonly { readonly value: Decision | 'all'; readonly label: string }[];

/** Shows a finding and its mend, and asks what to do. Broken off with Ctrl+C or Escape, the run ends and the article at hand stays as it was. */
async function asked(questions: Questions, name: string, { finding, before, after }: Mend): Promise<Decision | 'all'> {
  const [lines] = findingLines({ name, source: before, findings: [finding] }, visible);
  report(['', `${painted('bold', lines!.place, process.stderr)} ${lines!.kind}: ${lines!.message}`, ...lines!.sources.map((source) => `  source: ${source}`), ...changedLines(before, after).map((line) => patchLine(line, process.stderr))]);
  try {
    const answer = await questions.choose(`Mend “${visible(finding.words)}” in ${visible(name)}?`, answers);
    return answers.find(({ value }) => value === answer)!.value;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    // The terminal passes Ctrl+C on as a key; the handler of the signal ends the process.
    process.emit('SIGINT');
    return 'stop';
  }
}

/** On a terminal a patch has colours, and control characters of the article are escaped; a pipe gets it byte for byte. */
function shown(patch: string): string {
  return process.stdout.isTTY ? patch.split('\n').map((line) => patchLine(line, process.stdout)).join('\n') : patch;
}

/** Prints how many mends were written, and why others were not. */
export function tellMended({ written, changed, refusals }: MendedFiles, articles: readonly CheckedArticle[], way: FixWay): void {
  const left = articles.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  report(left.flatMap(({ name, finding }) => {
    const reason = refusals.get(finding.fingerprint);
    return reason === undefined ? [] : [`wick: ${visible(name)}:${String(finding.line)}:${String(finding.column)} “${visible(finding.words)}” is left: ${reason}`];
  }));
  report([`${counted(written, 'mend')} ${way === 'dry-run' ? 'to write' : 'written'} in ${counted(changed, 'article')}, ${counted(left.length, 'finding')} left`]);
}

/** Prints nothing but the mended text or the diff on standard output. */
export function isOutputTaken(way: FixWay, names: readonly string[]): boolean {
  return way === 'dry-run' || names.includes(standardStream);
}
