import { expect, it } from 'vitest';
import { findOperator, operators } from '../../../src/engine/operators';
import { valueForms } from '../../../src/engine/operators/value-forms';

it('every operator has one form, the one that its misfit asks for', () => {
  const forms = valueForms();
  const named = forms.flatMap((one) => one.operators);
  expect([...named].sort()).toEqual([...operators.keys()].sort());
  for (const { operators: names, form } of forms) {
    for (const name of names) {
      const misfit = findOperator(name)?.parse('', {});
      expect(form === '' ? undefined : misfit).toEqual(
        form === '' ? undefined : { expected: form },
      );
      expect(findOperator(name)?.needsValue).toBe(form !== '');
      if (form !== '') expect(form).toMatch(/such as /);
    }
  }
});
