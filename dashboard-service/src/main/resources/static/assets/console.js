/* What every page needs beyond htmx: the menu, the keyboard in the search box, short news. */
(() => {
  'use strict';

  /* A menu closes by Escape and by a click elsewhere. */
  const closeMenus = (except) => document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (menu !== except) { menu.open = false; }
  });
  document.addEventListener('click', (event) => closeMenus(event.target.closest('details.menu')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') { return; }
    const open = document.querySelector('details.menu[open]');
    closeMenus();
    open?.querySelector('summary').focus();
  });

  /* The search box: arrows walk through what was found, Escape closes it, "/" comes to it. */
  const box = document.getElementById('cari');
  const found = document.getElementById('ditemukan');
  const shut = () => { if (found) { found.replaceChildren(); } };
  box?.form.addEventListener('keydown', (event) => {
    const links = [box, ...found.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { shut(); box.focus(); }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && links.length > 1) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : links.length - 1;
      links[(at + step) % links.length].focus();
    }
  });
  document.addEventListener('click', (event) => { if (box && !box.form.contains(event.target)) { shut(); } });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === '/' && box && !typing) { event.preventDefault(); box.focus(); }
  });

  /* A definition opens by a tap where nothing can hover. */
  document.addEventListener('click', (event) => {
    const open = event.target.closest('[data-define]');
    document.querySelectorAll('[data-define][aria-expanded="true"]').forEach((other) => {
      if (other !== open) { other.setAttribute('aria-expanded', 'false'); }
    });
    if (open) {
      event.preventDefault();
      open.setAttribute('aria-expanded', String(open.getAttribute('aria-expanded') !== 'true'));
    }
  });
})();
