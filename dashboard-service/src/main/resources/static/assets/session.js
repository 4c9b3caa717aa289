/*
 * A session that ended must cost nobody what they typed. Forms are kept in this tab while somebody types, asked for a valid
 * session before they are sent, and sent by themselves after a login beside the page. What was kept goes when it was sent,
 * when somebody logs out, and when somebody else logs in.
 */
(() => {
  'use strict';
  const PREFIX = 'binaan-draft:';
  const words = document.getElementById('kata')?.dataset ?? {};
  const operator = document.body.dataset.operator;
  const dialog = document.getElementById('masuk-lagi');
  /* What goes on after a login: a form that was sent, else parts of the page. */
  const waiting = { form: null, parts: [] };

  /* ---------- drafts ---------- */
  const keyOf = (form) => PREFIX + location.pathname + '#' + (form.id || form.getAttribute('action') || '');
  const keeps = (form) => form.method === 'post' && form.dataset.draft !== 'off';
  const fieldsOf = (form) => [...form.elements].filter((field) => field.name && field.name !== '_csrf'
    && field.dataset.draft !== 'off' && !['password', 'file', 'submit', 'button'].includes(field.type));
  const valueOf = (field) => ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value;
  const touched = (form) => fieldsOf(form).some((field) => field.tagName === 'SELECT'
    ? [...field.options].some((option) => option.selected !== option.defaultSelected)
    : ['checkbox', 'radio'].includes(field.type) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue);
  const all = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  const forget = (when = () => true) => all().forEach((key) => {
    try { if (when(JSON.parse(sessionStorage.getItem(key)))) { sessionStorage.removeItem(key); } } catch { sessionStorage.removeItem(key); }
  });

  const keep = (form, sent = false) => {
    const counts = {};
    const fields = fieldsOf(form).map((field) => {
      counts[field.name] = (counts[field.name] ?? -1) + 1;
      return [field.name, counts[field.name], valueOf(field)];
    });
    try { sessionStorage.setItem(keyOf(form), JSON.stringify({ operator, path: location.pathname, sent, fields })); } catch { /* full or switched off */ }
  };

  const restore = (form) => {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null');
    if (!kept || kept.operator !== operator || form.dataset.answered !== undefined) { return; }
    let changed = false;
    kept.fields.forEach(([name, index, value]) => {
      const field = fieldsOf(form).filter((candidate) => candidate.name === name)[index];
      if (!field || valueOf(field) === value) { return; }
      if (['checkbox', 'radio'].includes(field.type)) { field.checked = value; } else { field.value = value; }
      changed = true;
    });
    if (changed) { announceRestored(form); }
  };

  const announceRestored = (form) => {
    const note = document.createElement('div');
    note.className = 'alert alert-info restored';
    note.setAttribute('role', 'status');
    note.append(words.restored + ' ');
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'btn btn-sm';
    discard.textContent = words.discard;
    discard.addEventListener('click', () => { sessionStorage.removeItem(keyOf(form)); form.reset(); note.remove(); });
    note.append(discard);
    form.prepend(note);
    form.dispatchEvent(new CustomEvent('draft:restored', { bubbles: true }));
  };

  /* What was sent has arrived if another page came back, and not an error. */
  forget((kept) => kept.operator !== operator || (kept.sent && kept.path !== location.pathname && !document.body.dataset.error));
  if (operator) { document.querySelectorAll('form').forEach((form) => { if (keeps(form)) { restore(form); } }); }
  let timer;
  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (form && keeps(form)) { clearTimeout(timer); timer = setTimeout(() => keep(form), 300); }
  });

  /* ---------- the session ---------- */
  const session = async () => {
    const answer = await fetch('/sesi', { headers: { Accept: 'application/json' }, cache: 'no-store' });
    if (answer.status === 401) { return null; }
    if (!answer.ok) { throw new Error('session'); }
    return answer.json();
  };
  const say = (text) => { const line = document.getElementById('kabar'); if (line) { line.textContent = text; } };
  const carry = (token) => {
    const meta = document.querySelector('meta[name=csrf]');
    if (meta) { meta.content = token; }
    document.querySelectorAll('input[name=_csrf]').forEach((field) => { field.value = token; });
  };
  const drop = () => { waiting.form = null; waiting.parts = []; };
  const ask = () => {
    dialog.querySelector('[data-waiting]').hidden = true;
    if (!dialog.open) { dialog.showModal(); }
  };
  dialog?.querySelector('a').addEventListener('click', () => { dialog.querySelector('[data-waiting]').hidden = false; });
  dialog?.querySelector('[data-close]').addEventListener('click', () => { drop(); dialog.close(); });

  const resume = async () => {
    if (!waiting.form && waiting.parts.length === 0) { return; }
    const now = await session().catch(() => null);
    if (!now) { return; }
    if (now.operator !== operator) { forget(); say(words.other); location.assign('/'); return; }
    carry(now.csrf);
    dialog.close();
    const go = waiting.form ? [waiting.form] : waiting.parts;
    drop();
    say(words.again);
    go.forEach((one) => one());
  };
  new BroadcastChannel('binaan').addEventListener('message', resume);
  window.addEventListener('focus', resume);

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.closest('[hx-post]') === form || form.dataset.cleared !== undefined) { return; }
    event.preventDefault();
    const button = event.submitter;
    if (keeps(form)) { keep(form, true); }
    if (form.dataset.logout !== undefined) { forget(); }
    const send = () => {
      form.dataset.cleared = '';
      form.requestSubmit(button ?? undefined);
      setTimeout(() => delete form.dataset.cleared, 0);
    };
    try {
      const now = await session();
      if (now && now.operator === operator) { carry(now.csrf); send(); } else { waiting.form = send; ask(); }
    } catch {
      say(words.offline);
    }
  });

  /* ---------- parts of a page ---------- */
  document.addEventListener('htmx:configRequest', (event) => {
    const meta = document.querySelector('meta[name=csrf]');
    if (meta && event.detail.verb !== 'get') { event.detail.headers[meta.dataset.header] = meta.content; }
  });
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status !== 401) { return; }
    event.preventDefault();
    const { verb, path, parameters } = event.detail.requestConfig;
    const { elt, target } = event.detail;
    waiting.parts.push(() => window.htmx.ajax(verb.toUpperCase(), path, { source: elt, target, values: parameters }));
    ask();
  });
  document.addEventListener('htmx:sendError', () => say(words.offline));
})();
