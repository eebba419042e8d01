import { element } from './element.ts';
import type { SearchWords } from './search-words.ts';

/** Makes the dialog, closed and undressed, and puts it at the end of the page. */
export function buildDialog(say: SearchWords): HTMLDialogElement {
  const panel = element('search', { class: 'search-panel' }, form(say), found(say), foot(say));
  const dialog = element('dialog', { class: 'search', 'aria-label': say.title }, panel);
  document.body.append(dialog);
  return dialog;
}

function form(say: SearchWords): HTMLElement {
  const input = element('input', {
    type: 'search',
    name: 'query',
    'aria-label': say.title,
    placeholder: say.title,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const close = element('button', { class: 'search-close', type: 'button' }, say.close);
  const line = element('div', { class: 'search-line' }, input, close);
  return element('form', {}, line, types(say));
}

function types({ only, everything, filters }: SearchWords): HTMLElement {
  const choice = (value: string, ...label: (Node | string)[]) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: 'type', value, checked: value === '' }),
      element('span', {}, ...label),
    );
  return element(
    'fieldset',
    { class: 'search-types', hidden: true },
    element('legend', { class: 'sr-only' }, only),
    choice('', everything),
    ...filters.map(([type, label]) => choice(type, `${label} `, element('span', { class: 'search-count' }))),
  );
}

function found({ didYouMean, more, hint }: SearchWords): HTMLElement {
  return element(
    'div',
    { class: 'search-found' },
    element('p', { class: 'search-status', role: 'status' }),
    element(
      'p',
      { class: 'search-guess', hidden: true },
      `${didYouMean} `,
      element('button', { type: 'button' }),
    ),
    element('ol', { class: 'search-results', role: 'list' }),
    element('button', { class: 'search-more', type: 'button', hidden: true }, more),
    element('p', { class: 'search-hint' }, hint),
  );
}

function foot({ slash }: SearchWords): HTMLElement {
  const choice = element('input', { type: 'checkbox' });
  return element('p', { class: 'search-foot' }, element('label', {}, choice, slash));
}
