/* A list can be dropped onto its field; one that is too large is told before it travels. */
(() => {
  'use strict';
  const drop = document.querySelector('[data-drop]');
  const field = drop?.querySelector('input[type=file]');
  if (!field) { return; }
  const message = document.getElementById('berkas-pesan');
  const check = () => {
    const large = field.files[0] && field.files[0].size > Number(field.dataset.most);
    field.setCustomValidity(large ? field.dataset.tooLarge : '');
    message.textContent = large ? field.dataset.tooLarge : '';
  };
  field.addEventListener('change', check);
  ['dragenter', 'dragover'].forEach((kind) => drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add('over'); }));
  ['dragleave', 'drop'].forEach((kind) => drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.remove('over'); }));
  drop.addEventListener('drop', (event) => { if (event.dataTransfer.files.length) { field.files = event.dataTransfer.files; check(); } });
})();
