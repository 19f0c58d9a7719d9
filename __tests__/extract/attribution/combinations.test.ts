import { describe, expect, test } from '@jest/globals';
import { attributeClaims } from '#lib/extract/attribution/index.ts';
import { quantities } from '#lib/extract/quantity/index.ts';
import { documentOf } from '../../segment/document.ts';

// Every way to say who counted, with every kind of source.
const SOURCES = [
  'Amina Bello', 'police', 'the health ministry', 'two officials familiar with the matter', 'the Kenya Red Cross', 'a UN report', 'rescue workers at the scene',
  'Farouk al-Dulaimi', 'the International Organization for Migration', 'state media', 'Médecins Sans Frontières', 'the mayor of Cebu', 'witnesses', 'the Unity Party',
] as const;

const FORMS: readonly ((source: string) => string)[] = [
  (s) => `${s} said 47 homes had burned in Kano.`,
  (s) => `${s} said on Friday that 47 homes had burned.`,
  (s) => `${s} said in a statement that 47 homes had burned.`,
  (s) => `${s} told reporters that 47 homes had burned.`,
  (s) => `${s} put the number of burned homes at 47.`,
  (s) => `${s} reported 47 burned homes in Kano on Friday.`,
  (s) => `${s} denied that 47 homes had burned.`,
  (s) => `${s} was quoted as saying 47 homes had burned.`,
  (s) => `At least 47 homes burned in Kano, ${s} said.`,
  (s) => `At least 47 homes burned in Kano, said ${s}.`,
  (s) => `At least 47 homes burned in Kano, according to ${s}.`,
  (s) => `According to ${s}, 47 homes burned in Kano.`,
  (s) => `As ${s} said on Friday, 47 homes have burned.`,
  (s) => `The fire, ${s} said, burned 47 homes in Kano.`,
  (s) => `The fire was out by dawn, ${s} said, adding that 47 homes had burned.`,
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string): string => text.replace(/^(?:the|a) /i, '').toLowerCase();

describe.each(FORMS.map((form) => [form('X'), form] as const))('%s', (_, form) => {
  test('has each source for its figure', () => {
    const wrong = SOURCES.flatMap((source) => {
      const text = capital(form(source));
      const document = documentOf(text);
      const claim = attributeClaims(quantities(document), document).find(({ span }) => span.text.includes('47'));
      const given = claim?.attribution.map((each) => each.source.toLowerCase()) ?? [];
      return given.some((name) => name.includes(bare(source))) ? [] : [`${text} → ${given.join(' > ')}`];
    });
    expect(wrong).toEqual([]);
  });
});
