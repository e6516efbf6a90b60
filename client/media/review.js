/* The script of the review panel: opens places, moves along the timeline, and takes new content without losing the reader's place. */
(() => {
  const editor = acquireVsCodeApi();
  const content = document.getElementById('content');

  const open = (element) => {
    const { uri, line, character } = element.dataset;
    if (uri !== undefined) editor.postMessage({ type: 'open', uri, line: Number(line), character: Number(character) });
  };

  content.addEventListener('click', (event) => {
    const element = event.target.closest('[data-uri]');
    if (element) open(element);
  });

  content.addEventListener('keydown', (event) => {
    const moment = event.target.closest('.moment');
    if (!moment) return;
    const all = [...content.querySelectorAll('.moment')];
    const at = all.indexOf(moment);
    const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined && all[next]) {
      for (const one of all) one.setAttribute('tabindex', one === all[next] ? '0' : '-1');
      all[next].focus();
      event.preventDefault();
    } else if (event.key === 'Enter' || event.key === ' ') {
      open(moment);
      event.preventDefault();
    }
  });

  window.addEventListener('message', ({ data }) => {
    if (data?.type !== 'content') return;
    const focused = document.activeElement?.id;
    const folds = new Map([...content.querySelectorAll('details[id]')].map((one) => [one.id, one.open]));
    const { scrollY } = window;
    content.innerHTML = data.body;
    for (const [id, isOpen] of folds) {
      const one = document.getElementById(id);
      if (one) one.open = isOpen;
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    window.scrollTo(0, scrollY);
  });

  // The page is new, also when the panel was hidden: ask for what it is to show.
  editor.postMessage({ type: 'ready' });
})();
