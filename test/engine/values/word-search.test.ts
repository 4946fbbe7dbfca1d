import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/values/fold';
import { standsIn } from '../../../src/engine/values/word-search';

const stands = (text: string, phrase: string) => standsIn(fold(text), fold(phrase));

describe('standsIn', () => {
  it.each([
    ['SAP, Oracle', 'sap'],
    ['Salesforce (Enterprise)', 'Salesforce'],
    ['HubSpot+Salesforce', 'HubSpot'],
    ['Adobe Experience Manager', 'experience manager'],
    ['C++; Java', 'C++'],
    ['C#/F#', 'C#'],
    ['.NET, SQL', '.NET'],
    ['uses .NET', 'net'],
    ['disapproved sap', 'SAP'],
    ['Société Générale', 'generale'],
    ['企业软件开发', '软件'],
    ['SAP软件', 'SAP'],
    ['R&D', 'R&D'],
    ['𝒳', '𝒳'],
  ])('%j holds %j', (text, phrase) => expect(stands(text, phrase)).toBe(true));

  it.each([
    ['Disapproved', 'sap'],
    ['C++', 'C'],
    ['C#', 'c'],
    ['Javascript', 'Java'],
    ['Marketo2', 'Marketo'],
    ['ASP.NET', '.NET'],
    ['naïveté', 'naive'],
    ['Hub Spot', 'HubSpot'],
    ['𐐨hub', 'hub'],
  ])('%j does not hold %j', (text, phrase) => expect(stands(text, phrase)).toBe(false));
});
