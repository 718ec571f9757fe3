/**
 * The styles of preview pictures: the poster over the whole height, and beside it a column of text.
 */

/** Pixels, as link previews require. */
export const pictureSize = { width: 1200, height: 630 } as const;
export const columnWidth = 780;

/** Background and text colour by theme. */
export const grounds: Readonly<Record<string, readonly [ground: string, ink: string]>> = { plain: ['#ffffff', '#1c1b1a'], noir: ['#0b0b0e', '#f3f1ea'], paper: ['#f8f3e6', '#221d16'] };

/** Font sizes in pixels by the most letters that a heading may have. */
export const headingSizes: readonly (readonly [letters: number, size: number])[] = [
  [14, 100],
  [24, 80],
  [40, 64],
  [70, 52],
];
export const smallestHeading = 44;

export const pictureStyles = `
.picture { display: flex; width: 1200px; height: 630px; }
.picture svg { width: 420px; height: 630px; }
.column { display: flex; flex-direction: column; width: 780px; height: 630px; padding: 60px 64px 44px; }
.measured { height: auto; }
h1, p { margin: 0; overflow-wrap: anywhere; }
h1 { font-weight: 700; line-height: 1.06; margin-bottom: 24px; line-clamp: 3; overflow: hidden; text-overflow: ellipsis; text-wrap: balance; }
.words { display: flex; flex-direction: column; }
.line { font-size: 29px; line-height: 1.34; margin-bottom: 14px; line-clamp: 3; overflow: hidden; text-overflow: ellipsis; }
.lead { font-size: 38px; line-height: 1.25; margin-bottom: 22px; }
.row { display: flex; font-size: 29px; line-height: 1.34; margin-bottom: 10px; }
.term { width: 168px; padding-inline-end: 20px; opacity: 0.66; }
.long .term { width: 260px; }
.value { flex: 1; line-clamp: 3; overflow: hidden; text-overflow: ellipsis; }
.foot { display: flex; justify-content: space-between; margin-top: auto; padding-top: 20px; font-size: 24px; }
.foot p { opacity: 0.66; }
`;
