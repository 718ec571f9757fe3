// Nothing is imported: the page has a script tag, and `types` of tsconfig.json names the package.
document.querySelector('wick-release-countdown')!.addEventListener('wick-phase-change', ({ film }) => { console.log(film.length); });
// @ts-expect-error: not a layout
document.createElement('wick-film-card').layout = 'crad';
