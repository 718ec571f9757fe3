import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';
import { overtaken, rightToday } from './articles-about-ballerina.js';
import { aboutOthers, type TestArticle } from './articles-about-others.js';

const now = Date.parse('2026-11-20T12:00:00Z');
let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now });
});

const found = ({ text, kind, name }: TestArticle): string[] => check(text, kind, name).map(({ rule, words }) => `${rule}: ${words}`);

describe('an article about Ballerina that was overtaken', () => {
  it.each(overtaken.map((article) => [article.name, article] as const))('is told all of it: %s', (_name, article) => {
    expect(found(article).sort()).toEqual([...article.finds].sort());
  });
});

describe('an article that is right today', () => {
  it.each(rightToday.map((article) => [article.name, article] as const))('is told nothing: %s', (_name, article) => {
    expect(found(article)).toEqual([]);
  });
});

describe('an article about something else', () => {
  it.each(aboutOthers.map((article) => [article.name, article] as const))('is told nothing: %s', (_name, article) => {
    expect(found(article)).toEqual([]);
  });
});
