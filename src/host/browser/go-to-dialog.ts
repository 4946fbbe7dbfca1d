import { element } from './element';
import { openModal } from './modal';

/**
 * Asks for an address and goes there; an address that is none stays in the dialog with a message.
 *
 * @param goTo selects the place. @throws where there is no such place
 * @param focusGrid gives the keyboard back to the cells
 */
export function openGoTo(goTo: (address: string) => void, focusGrid: () => void): void {
  const input = element('input', { 'aria-label': 'Go to cell', placeholder: "B3 or 'Tab'!B3" });
  const problem = element('p', { role: 'alert', class: 'problem' });
  const go = element('button', { type: 'submit', class: 'submit' }, 'Go');
  const form = element('form', {}, input, problem, element('div', { class: 'buttons' }, go));
  const close = () => {
    modal.close();
    focusGrid();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    try {
      goTo(input.value);
      close();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
  });
  const modal = openModal('Go to cell', [form], close);
  input.focus();
}
