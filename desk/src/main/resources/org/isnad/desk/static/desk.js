// Lights up the evidence of the claim in focus or under the pointer, and gives the review queue its keys.
'use strict';
const marks = [...document.querySelectorAll('mark[data-claims]')];
const light = (claim) => marks.forEach((mark) =>
  mark.classList.toggle('lit', claim !== null && mark.dataset.claims.split(' ').includes(claim)));
const articles = [...document.querySelectorAll('[data-claim]')];
for (const article of articles) {
  for (const event of ['mouseenter', 'focusin']) article.addEventListener(event, () => light(article.dataset.claim));
  article.addEventListener('mouseleave', () => light(null));
}
if (articles.length === 1) light(articles[0].dataset.claim);
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') document.activeElement.blur();
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) return;
  const step = { j: 1, k: -1 }[event.key];
  if (step && articles.length) {
    const next = articles[Math.max(0, Math.min(articles.length - 1, articles.indexOf(document.activeElement) + step))];
    next.focus();
  }
  if (event.key === '/' && document.getElementById('search')) {
    event.preventDefault();
    document.getElementById('search').focus();
  }
  if (event.code === 'KeyC' && document.getElementById('field')) {
    event.preventDefault();
    document.getElementById('field').focus();
  }
  // By the place of the key, so that the same keys work with an Arabic keyboard.
  const key = event.code.replace('Key', '').toLowerCase();
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (button) button.click();
});
