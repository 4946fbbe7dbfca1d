import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeDefinitionFile,
  encodeDefinitionFile,
} from '../../src/warehouse/file/definition-file';
import { definitionJsonSchema } from '../../src/warehouse/file/json-schema';
import { anyDefinition } from '../support/arbitraries';

function messagesOf(text: string): string[] {
  const read = decodeDefinitionFile(text, 'icp.json');
  return 'problems' in read ? read.problems.map(({ message }) => message) : [];
}

describe('a definition as a file', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        const text = encodeDefinitionFile(definition);
        expect(decodeDefinitionFile(text)).toEqual({ definition });
        expect(encodeDefinitionFile(definition)).toBe(text);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('tells all its mistakes', () => {
    const [definition] = fc.sample(anyDefinition, { numRuns: 1, seed: 3 });
    const file = JSON.parse(encodeDefinitionFile(definition!));
    const broken = {
      ...file,
      icpDefinition: 2,
      more: 1,
      definition: {
        ...file.definition,
        tiers: [{ ...file.definition.tiers[0], from: 101, inIcp: true }],
      },
    };
    const messages = messagesOf(JSON.stringify(broken));
    expect(messages).toContain(
      'icp.json: icpDefinition must be 1, the form that this version of the add-on reads, got 2',
    );
    expect(messages).toContain(
      'icp.json: more must be a part of a definition that this version of the add-on knows, got 1',
    );
    expect(messages.filter((message) => message.includes('From score')).length).toBeGreaterThan(0);
  });

  it.each(['', '{', 'null', '[]', '{"icpDefinition": 1}', '{"icpDefinition": 1, "definition": 5}'])(
    'is refused where it is none: %s',
    (text) => {
      expect(messagesOf(text).length).toBeGreaterThan(0);
    },
  );

  it('has a JSON Schema that names every key of it', () => {
    const [definition] = fc.sample(anyDefinition, { numRuns: 1, seed: 3 });
    const { properties } = definitionJsonSchema() as never as {
      properties: Record<string, { properties: object }>;
    };
    expect(Object.keys(properties)).toEqual(['$schema', 'icpDefinition', 'definition']);
    expect(Object.keys(properties.definition!.properties).sort()).toEqual(
      Object.keys(definition!).sort(),
    );
  });
});
