// A single element is imported: tags and events of all are typed.
import 'wick-widgets/film-card';

const countdown = document.querySelector('wick-release-countdown')!;
countdown.addEventListener('wick-phase-change', (event) => {
  const film: string = event.film;
  countdown.film = film;
  // @ts-expect-error: no such field
  console.log(event.flim);
  // @ts-expect-error: no such case
  console.log(event.to === 'released');
});
document.addEventListener('wick-error', ({ code, message, element }) => { console.log(code === 'unknown-title', message.length, element.localName); });
window.addEventListener('wick-choice', ({ choice }) => { console.log(choice.region?.length); });
document.querySelector('.article')?.addEventListener('wick-error', ({ code }) => { console.log(code); });
document.querySelector<HTMLElement>('article')?.addEventListener('wick-play', ({ video }) => { console.log(video.length); });
// @ts-expect-error: no such code
document.addEventListener('wick-error', ({ code }) => { console.log(code === 'unknown-film'); });

const card = document.createElement('wick-film-card');
card.film = 'ballerina';
card.film = 'of-our-own';
card.layout = 'row';
card.headingLevel = 2;
// @ts-expect-error: not a layout
card.layout = 'crad';
// @ts-expect-error: not a string
card.film = 1;
// @ts-expect-error: no such property
card.flim = 'ballerina';
// @ts-expect-error: not a channel
countdown.channel = 'theatre';
const lists: NodeListOf<HTMLElementTagNameMap['wick-cast-list']> = document.querySelectorAll('wick-cast-list');
lists.forEach((list) => { list.max = 4; });
// @ts-expect-error: not a number
lists.forEach((list) => { list.max = 'all'; });
