export { render, type Rendered, type RenderOptions } from './render.js';
export { type DatasetFault, type DatasetReport, validateDataset } from './validate.js';
export { type ArticleOptions, articleChecker, checkArticle, type Checker, type CheckOptions } from './check.js';
export { checkFiles, type CheckedFiles, type CheckFilesOptions } from './check-files.js';
export { type Baseline, type BaselineEntry, baselineText, type CheckedArticle, heldAgainst, parseBaseline } from './baseline.js';
export { sarifOf } from './check-sarif.js';
export { checkRules, type CheckRule, type Finding, type FindingKind } from './finding.js';
