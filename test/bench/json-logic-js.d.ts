declare module 'json-logic-js' {
  const jsonLogic: {
    apply(rule: unknown, data: unknown): unknown;
    add_operation(name: string, operation: (text: string, other: string) => unknown): void;
  };
  export default jsonLogic;
}
