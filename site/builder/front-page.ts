/**
 * The front page's slider: one card as of each day on which it changed.
 */
const days = [...document.querySelectorAll<HTMLElement>('#days > li')];
const slider = document.getElementById('day') as HTMLInputElement;
const later = document.getElementById('later')!;
const heading = document.getElementById('later-day')!;

slider.max = String(days.length - 1);
slider.closest('[hidden]')?.removeAttribute('hidden');
slider.addEventListener('input', () => { show(Number(slider.value)); });
show(days.length - 1);

/** Shows the card as of one of the days; the last is today, which has no date. */
function show(index: number): void {
  const day = days[index]!;
  const time = day.querySelector('time');
  if (time) later.setAttribute('as-of', time.dateTime);
  else later.removeAttribute('as-of');
  const name = day.querySelector('.day')!.textContent;
  slider.value = String(index);
  slider.setAttribute('aria-valuetext', `${name}: ${day.querySelector('.change')?.textContent ?? ''}`);
  heading.textContent = name;
  for (const other of days) other.toggleAttribute('data-shown', other === day);
}
