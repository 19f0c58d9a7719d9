import { describe, expect, test } from '@jest/globals';
import { attributeClaims } from '#lib/extract/attribution/index.ts';
import { statements } from '#lib/extract/statement/index.ts';
import { documentOf } from '../../segment/document.ts';

const found = (text: string): string[] => statements(documentOf(text)).map(({ span }) => span.text);

describe('a checkable clause is a statement', () => {
  test.each([
    ['Ghana has not granted any of them asylum.', 'Ghana has not granted any of them asylum'],
    ['The ministry made no comment on the report, but unions did.', 'The ministry made no comment on the report'],
    ['Manila denies mistreatment of the crew.', 'Manila denies mistreatment of the crew'],
    ['On Friday, the court ordered the release of the editor.', 'the court ordered the release of the editor'],
    ['Officials said Kenya Power had cut supply to the island.', 'Kenya Power had cut supply to the island'],
    ['Mr Rao told reporters that Delhi was sending boats to the delta.', 'Delhi was sending boats to the delta'],
    ['The Senate adopted a bill that called for new elections.', 'The Senate adopted a bill that called for new elections'],
    ['Traders left because Lagos State had closed the market in 2019.', 'Lagos State had closed the market in 2019'],
    ['Police arrested the owner after the fire.', 'Police arrested the owner after the fire'],
    ['Villagers in Fiji have been moved from their homes.', 'Villagers in Fiji have been moved from their homes'],
    ['Rescuers had reached the villages by dawn, the army said.', 'Rescuers had reached the villages by dawn'],
    ['The bridge was closed to traffic, according to the mayor of Cork.', 'The bridge was closed to traffic'],
    ['Lagos State has reopened the market, partial records showed.', 'Lagos State has reopened the market'],
    ['The cause of the blaze is under investigation.', 'The cause of the blaze is under investigation'],
    ['The weather office had issued no storm warning.', 'The weather office had issued no storm warning'],
    ['The owner could not be reached for comment on Friday.', 'The owner could not be reached for comment on Friday'],
    ['Divers in Fiji called off the search on Sunday.', 'Divers in Fiji called off the search on Sunday'],
    ['The ferry capsized off Mombasa at noon.', 'The ferry capsized off Mombasa at noon'],
    ['The captain was arrested.', 'The captain was arrested'],
    ['Nobody was hurt in the fire.', 'Nobody was hurt in the fire'],
    ['No one was arrested, the sheriff said.', 'No one was arrested'],
    ['Vaccinations resumed in Accra, said the health ministry.', 'Vaccinations resumed in Accra'],
    ['The runway at Nadi Airport was reopened overnight.', 'The runway at Nadi Airport was reopened overnight'],
    ['The ministry refused to rule out a ban.', 'The ministry refused to rule out a ban'],
    ['Amina Bello has conceded defeat in the Kano vote, an hour after polls closed.', 'Amina Bello has conceded defeat in the Kano vote'],
    ['The union denied that the strike was over.', 'the strike was over'],
    ['The union, which on Monday denied that the dam was cracked, said it would wait.', 'the dam was cracked'],
    ['The Bello campaign did not respond to requests for comment.', 'The Bello campaign did not respond to requests for comment'],
    ['Wellington was not hit by the storm.', 'Wellington was not hit by the storm'],
    ['Quebec has rejected claims of fraud.', 'Quebec has rejected claims of fraud'],
    ['The tax office has yet to publish the list of debtors.', 'The tax office has yet to publish the list of debtors'],
    ['Trawlers are not affected.', 'Trawlers are not affected'],
    ['Wing parts were not found.', 'Wing parts were not found'],
    ['Malta is not under any court order.', 'Malta is not under any court order'],
    ['Nobody has claimed responsibility for the raid.', 'Nobody has claimed responsibility for the raid'],
    ['The rebels have not commented on the raid.', 'The rebels have not commented on the raid'],
    ['Interior Minister Ngozi Bello would not rule out a curfew.', 'Interior Minister Ngozi Bello would not rule out a curfew'],
    ['Police raided the newsroom and seized its computers.', 'Police raided the newsroom and seized its computers'],
    ['The upper house of Malta adopted the bill and sent it to the president.', 'The upper house of Malta adopted the bill and sent it to the president'],
    ['The bank ruled out a rate cut.', 'The bank ruled out a rate cut'],
    ['The tribunal acquitted the harbour master of theft.', 'The tribunal acquitted the harbour master of theft'],
    ['The appeal was postponed until March.', 'The appeal was postponed until March'],
    ['Police used live rounds, a rights group said.', 'Police used live rounds'],
    ['Workers had complained about the shaft, the union said.', 'Workers had complained about the shaft'],
    ['On Nov. 11, 2014, after a walk in the park, Mr Xu and Ms Rao sealed an agreement.', 'Mr Xu and Ms Rao sealed an agreement'],
    ['A ferry carrying pilgrims and crew capsized off Gozo.', 'A ferry carrying pilgrims and crew capsized off Gozo'],
    ['Villagers displaced by floods in Sindh have returned to their homes, the army said.', 'Villagers displaced by floods in Sindh have returned to their homes'],
    ['The National Union of Teachers (NUT) has rejected the offer.', 'The National Union of Teachers (NUT) has rejected the offer'],
    ['The boat capsized off Gozo, the Malta Coast Guard (MCG) said.', 'The boat capsized off Gozo'],
    ['The officer – Dele Cole, who was off duty – was not wearing a camera, police said.', 'The officer – Dele Cole, who was off duty – was not wearing a camera'],
    ['Officer Ana Ruiz, who shot 40-year-old Ben Cole last week, was charged with murder.', 'Officer Ana Ruiz, who shot 40-year-old Ben Cole last week, was charged with murder'],
    ['Ruiz, 41, was arrested in Cebu.', 'Ruiz, 41, was arrested in Cebu'],
    ['The Dock and Harbour Workers’ Union has rejected the offer.', 'The Dock and Harbour Workers’ Union has rejected the offer'],
    ['The court rejected the appeal and ordered 12 men held.', 'The court rejected the appeal'],
    ['Police arrested the owner and seized 12 boats.', 'Police arrested the owner'],
    ['A judge in Nairobi ruled that the ban was illegal.', 'the ban was illegal'],
    ['Witnesses saw a gun in the car, police said.', 'Witnesses saw a gun in the car'],
    ['The dam at Lenk had a licence, its owner said.', 'The dam at Lenk had a licence'],
    ['The bridge is not safe, engineers said.', 'The bridge is not safe'],
    ['The two sides agreed to a ceasefire.', 'The two sides agreed to a ceasefire'],
    ['There is no shortage of insulin in hospitals, the minister said.', 'There is no shortage of insulin in hospitals'],
    ['Police said the farm’s manager, Vinod Rao, had not been arrested.', 'the farm’s manager, Vinod Rao, had not been arrested'],
    ['The driver remains in custody, prosecutors said.', 'The driver remains in custody'],
    ['A curfew would continue through the weekend, officials said.', 'A curfew would continue through the weekend'],
    ['The mayor of Kano has resigned, the BBC has learned.', 'The mayor of Kano has resigned'],
    ['Russia has used the threat against Estonia, Latvia, and Lithuania.', 'Russia has used the threat against Estonia, Latvia, and Lithuania'],
  ])('%s', (text, clause) => { expect(found(text)).toContain(clause); });
});

describe('what is no statement', () => {
  test.each([
    ['pointing at another sentence', 'Lawyers for the family released it to the press.'],
    ['degree', 'Traders say taxes are too high in Kano.'],
    ['foresight', 'A new push would be fruitless, the senator said.'],
    ['pointing at another sentence', 'Okafor fell by the same margin in the north.'],
    ['condition', 'If the party’s bold, anti-dam stance is brought home to the north, it may win.'],
    ['opinion', 'The Lagos plan is a terrible idea.'],
    ['judgement', 'Ottawa has made tremendous progress on housing.'],
    ['question', 'Has Canberra changed its policy on boats?'],
    ['possibility', 'Nairobi could ban plastic bags from the lake.'],
    ['an unclear subject', 'This format divided the members of the club.'],
    ['a pronoun', 'He left the party in May.'],
    ['a figure', 'Dublin spent 12 million euros on the bridge.'],
    ['a quotation', 'Wellington called it “a very dark day for every family”.'],
    ['who said something', 'The mayor of Cebu said nothing more.'],
    ['a comment', 'Tomas Reilly mocked the complaint of the union.'],
    ['what goes on', 'Amina Bello is defending the plan for the port.'],
    ['a negated judgement', 'Dublin is not exactly a village of fishermen.'],
    ['a scene', 'Children from Galway sat on the shoulders of the crowd.'],
    ['a feeling', 'Unions reacted with fury to the plan.'],
    ['what often happens', 'Manila often sends ships to the reef.'],
    ['background', 'Kenya is a country of farmers and herders.'],
    ['what somebody would feel', 'The mayor said she was tired of the delay.'],
    ['a denial negated', 'Dublin has never denied any role in the deal.'],
    ['a participle behind its noun', 'Families of the miners detained in Kitwe say they are tired.'],
  ])('%s: %s', (_, text) => { expect(found(text)).toEqual([]); });
});

describe('what is not so is told as such', () => {
  test.each([
    ['Guards never opened the gate.', 'Guards never opened the gate', true],
    ['The mayor said the guards never opened the gate.', 'the guards never opened the gate', true],
    ['No charges have been laid.', 'No charges have been laid', true],
    ['The tax office has yet to publish the list of debtors.', 'The tax office has yet to publish the list of debtors', true],
    ['The rebels have not commented on the raid.', 'The rebels have not commented on the raid', true],
    ['Police opened the gate of the prison in Cork.', 'Police opened the gate of the prison in Cork', false],
    ['The ministry denied that no warning had been issued.', 'no warning had been issued', false],
    ['The club said it had received no offer.', 'it had received no offer', true],
    ['Officials said the weir was not at risk.', 'the weir was not at risk', true],
  ])('%s', (text, clause, negated) => {
    const document = documentOf(text);
    const claim = attributeClaims(statements(document), document).find(({ span }) => span.text === clause);
    expect([claim?.span.text, claim?.negated]).toEqual([clause, negated]);
  });
});

test('negation is kept', () => {
  const [claim] = statements(documentOf('Ghana has not granted any of them asylum.'));
  expect(claim?.negated).toBe(true);
  expect(statements(documentOf('The ministry made no comment on the report.'))[0]?.negated).toBe(true);
  expect(statements(documentOf('The ministry backed the report on Friday.'))[0]?.negated).toBe(false);
});

describe('a denial is the claim of its subject, negated', () => {
  test.each([
    ['Manila denies mistreatment of the crew.', 'Manila denies mistreatment of the crew', 'Manila'],
    ['Kenya has repeatedly denied any role in the raid.', 'Kenya has repeatedly denied any role in the raid', 'Kenya'],
    ['The mayor of Cork rejected the allegations of fraud.', 'The mayor of Cork rejected the allegations of fraud', 'mayor of Cork'],
    ['Quito has repeatedly denied any mistreatment of the miners and says the pits are safe.', 'Quito has repeatedly denied any mistreatment of the miners', 'Quito'],
    ['The union denied that the strike was over.', 'the strike was over', 'union'],
    ['Ottawa denied on Friday that the road had been closed.', 'the road had been closed', 'Ottawa'],
    ['The Coast Guard, which on Thursday denied that the ferry was overloaded, said it would wait.', 'the ferry was overloaded', 'Coast Guard'],
  ])('%s', (text, clause, source) => {
    const document = documentOf(text);
    const claim = attributeClaims(statements(document), document).find(({ span }) => span.text === clause);
    expect(claim?.attribution.map((each) => each.source)).toEqual([source]);
    expect(claim?.negated).toBe(true);
  });

  test.each([
    ['Tembo Cement denies that fitters complained.', 'fitters complained', 'Tembo Cement'],
    ['The navy denied that live shells were used.', 'live shells were used', 'navy'],
    ['The palace dismissed reports that the queen was ill.', 'the queen was ill', 'palace'],
    ['The sheriff rejected claims that deputies had set the fires.', 'deputies had set the fires', 'sheriff'],
    ['The council of Galway disputed the allegation that the pier was rotten.', 'the pier was rotten', 'council of Galway'],
    ['Ngozi Bello left Abuja. She denied that she had taken any of the gifts.', 'she had taken any of the gifts', 'Ngozi Bello'],
    ['Farmers said the dam had been drained. The water board said that was untrue.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained. The water board said the claims were baseless.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained. The water board said this was not true.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained. The water board disputes that account.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained. The water board has rejected the claim.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained.\n\nThe water board has denied this.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained, but the water board denied it.', 'the dam had been drained', 'water board'],
    ['Farmers said the dam had been drained. A spokesman for the water board dismissed the allegation as false.', 'the dam had been drained', 'spokesman for the water board'],
  ])('%s (%s)', (text, clause, source) => {
    const document = documentOf(text);
    const claim = attributeClaims(statements(document), document).find(({ span, negated }) => span.text === clause && negated);
    expect(claim?.attribution.map((each) => each.source)).toEqual([source]);
    expect(claim?.sentence.text.includes(clause)).toBe(true);
  });

  test.each([
    ['of something else', 'Farmers said the dam had been drained. The water board denied any wrongdoing.'],
    ['of a figure', 'Farmers said the dam had been drained. The water board disputes the figure of 40.'],
    ['of two things', 'Farmers said the dam had been drained and that the gates had been sold. The water board denied this.'],
    ['by the same source', 'Farmers said the dam had been drained. Farmers said that was not true.'],
    ['that is none', 'Farmers said the dam had been drained. The water board said this was so.'],
    ['two sentences later', 'Farmers said the dam had been drained. It rained. The water board denied this.'],
  ])('a denial %s points back at nothing', (_, text) => {
    const document = documentOf(text);
    expect(attributeClaims(statements(document), document).filter(({ span, negated }) => negated && span.text.includes('drained'))).toEqual([]);
  });

  test('one that two dispute stands twice, each with its own source', () => {
    const document = documentOf('Farmers said the dam had been drained. The water board said that was untrue.');
    const claims = attributeClaims(statements(document), document).filter(({ span }) => span.text === 'the dam had been drained');
    expect(claims.map(({ negated, attribution }) => [negated, attribution.map(({ source }) => source)])).toEqual([[false, ['farmers']], [true, ['water board']]]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });

  test('a bill that is rejected is no denial', () => {
    const document = documentOf('Parliament rejected the bill on Friday.');
    expect(attributeClaims(statements(document), document).map(({ negated, attribution }) => [negated, attribution.length])).toEqual([[false, 0]]);
  });
});

test('a clause gets the source of its sentence', () => {
  const document = documentOf('Rescuers had reached the villages by dawn, the army said.');
  expect(attributeClaims(statements(document), document).map(({ attribution }) => attribution.map(({ source }) => source))).toEqual([['army']]);
});
