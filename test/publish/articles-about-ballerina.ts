/**
 * Articles about Ballerina: outdated ones with their expected findings, and correct ones.
 */
import type { TestArticle } from './articles-about-others.js';

export const overtaken: readonly (TestArticle & { readonly finds: readonly string[] })[] = [
  {
    name: '2024-01-preview.html',
    kind: 'html',
    finds: ['date: 2024', 'date: June 7, 2024', 'character: Rooney', 'trailer: no trailer has been shown', 'date: June 2024', 'outlet: Peacock', 'role: not a cameo', 'status: has not been greenlit'],
    text: `<!doctype html><html lang="en"><title>All we know of Ballerina, the John Wick spin-off</title><article><h1>All we know of Ballerina</h1>
<p>After the hotel series, the next to arrive is Ballerina, which comes to cinemas in 2024.</p>
<h2>When does it open?</h2><p>Lionsgate has put it in theaters for June 7, 2024.</p>
<h2>Who is in it?</h2><p>Ana de Armas leads the cast as Rooney. Another dancer of that name was on the stage in <em>John Wick: Chapter 3 – Parabellum</em>; there Rooney was Unity Phelan.</p>
<p>Keanu Reeves returns for a few scenes. The studio says it is not a cameo.</p>
<h2>Is there a trailer?</h2><p>So far no trailer has been shown. With a June 2024 release it cannot be far.</p>
<h2>Where will it stream?</h2><p>By the studio's deal, the film will stream on Peacock after cinemas.</p>
<h2>Will there be a sequel?</h2><p>A second film has not been greenlit.</p></article></html>`,
  },
  {
    name: '2025-06-09-opening.md',
    kind: 'markdown',
    finds: ['amount: $51 million', 'in-cinemas: now in cinemas', 'role: cameo'],
    text: `---\ntitle: What is next for Eve after Ballerina?\ndate: 2025-06-09\n---\n\nIn *From the World of John Wick: Ballerina*, Ana de Armas hunts those who killed her father.\n\nKeanu Reeves has a cameo near the end of **Ballerina**.\n\nBallerina has opened to only $51 million around the world, against a budget of $90 million.\n\nBallerina is now in cinemas.\n`,
  },
  {
    name: '2024-02-01-vorschau.txt',
    kind: 'text',
    finds: ['date: 7. Juni 2024', 'character: Rooney', 'trailer: noch keinen Trailer', 'outlet: Peacock'],
    text: `Ballerina: Alles zum Ableger von John Wick\n\nBallerina startet am 7. Juni 2024 in den Kinos. Ana de Armas spielt Rooney, eine Tänzerin.\n\nFür Ballerina gibt es noch keinen Trailer. Später soll der Film bei Peacock zu sehen sein.\n`,
  },
  {
    name: '2023-12-arabic.html',
    kind: 'html',
    finds: ['date: 7 يونيو 2024'],
    text: `<html lang="ar" dir="rtl"><wick-film-card film="ballerina"></wick-film-card><h1>Ballerina من عالم John Wick</h1><p>يعرض فيلم Ballerina في دور السينما يوم 7 يونيو 2024 بطولة Ana de Armas.</p></html>`,
  },
  {
    name: 'undated.txt',
    kind: 'text',
    finds: ['date: 6/7/2024', 'amount: 51 million dollars', 'status: in development'],
    text: `Ballerina and the rest of John Wick\n\nBallerina opens 6/7/2024. Ana de Armas stars.\n\nThe film has made 51 million dollars worldwide so far. A sequel to Ballerina is in development.\n`,
  },
];

export const rightToday: readonly TestArticle[] = [
  {
    name: '2026-05-guide.html',
    kind: 'html',
    text: `<html lang="en"><h1>Ballerina: a guide to the John Wick spin-off</h1><p>Ballerina opened on June 6, 2025. It was first scheduled for June 7, 2024, and was moved by a year for more action scenes.</p>
<p>Ana de Armas plays Eve Macarro, who was known as Rooney in early reports. Keanu Reeves has a supporting part; some call it a cameo.</p>
<p>The first trailer came out on September 26, 2024. It had been expected on Peacock, but Ballerina streams on Starz, since September 25, 2025.</p>
<p>After $51 million worldwide in its first weekend, Ballerina came to $137 million worldwide, on a budget of $90 million.</p>
<p>No sequel has been announced. Spin-offs about other killers are in the works, and a Caine film is in development.</p></html>`,
  },
  {
    name: '2025-06-20-report.md',
    kind: 'markdown',
    text: `# Ballerina and its long way to the screen\n\nIn 2022 *Ballerina* was filmed in Prague. In June 2024 Lionsgate showed it to a first audience, a year before it opened on June 6, 2025.\n\n> "Ballerina opens on June 7, 2024, and there is no trailer yet," the studio wrote in 2023.\n\nThe John Wick spin-off with Ana de Armas was delayed from June 7, 2024.\n\nIn the UK *Ballerina* had its premiere on May 22, 2025. In India it opened on June 13, 2025.\n`,
  },
  {
    name: '2026-streaming.txt',
    kind: 'text',
    text: `Where to watch John Wick and Ballerina\n\nAll four John Wick films are on Peacock. The Continental streams on Peacock too.\n\nBallerina streams on Starz, and on Prime Video in the Nordic countries. It opened in the US on June 6, 2025 and came to digital on July 1, 2025.\n\nJohn Wick: Chapter 4 opened on March 24, 2023. John Wick: Chapter 5 is being written.\n`,
  },
];
