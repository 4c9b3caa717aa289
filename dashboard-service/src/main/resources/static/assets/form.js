/* Pickers of a form: what is found can be walked through by arrows and chosen by Enter; a choice changes its part only. */
(() => {
  'use strict';
  const choicesOf = (field) => document.getElementById(field.getAttribute('aria-controls'));

  document.addEventListener('keydown', (event) => {
    const field = event.target.closest?.('[data-picker]');
    if (field) {
      const first = choicesOf(field)?.querySelector('button.choice');
      if (event.key === 'Enter') { event.preventDefault(); first?.click(); }
      if (event.key === 'ArrowDown' && first) { event.preventDefault(); first.focus(); }
      if (event.key === 'Escape') { choicesOf(field)?.replaceChildren(); }
      return;
    }
    const choice = event.target.closest?.('button.choice');
    if (choice && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const all = [...choice.closest('.choices').querySelectorAll('button.choice')];
      const next = all[all.indexOf(choice) + (event.key === 'ArrowDown' ? 1 : -1)];
      (next ?? choice.closest('.picker').querySelector('[data-picker]')).focus();
    }
  });

  /* Choosing sends the form, but takes only the picker's part from the answer: the rest stays as it is being typed. */
  document.addEventListener('click', (event) => {
    const choice = event.target.closest('button.choice');
    const list = choice?.closest('[data-target]');
    if (!choice || !list || !window.htmx) { return; }
    event.preventDefault();
    const part = list.dataset.target;
    const values = new FormData(choice.form);
    values.set('langkah', choice.value);
    const sent = {};
    for (const name of new Set(values.keys())) { const all = values.getAll(name); sent[name] = all.length > 1 ? all : all[0]; }
    window.htmx.ajax('POST', list.dataset.post, { target: part, select: part, swap: 'outerHTML', values: sent })
      .then(() => document.querySelector(part)?.querySelector('button, input:not([type=hidden])')?.focus());
  });

  document.getElementById('ringkasan-salah')?.focus();
})();
