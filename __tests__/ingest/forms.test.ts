import { describe, expect, test } from '@jest/globals';
import { formOf } from '#lib/ingest/forms.ts';

describe('furniture by its own form', () => {
  test.each([
    ['date', 'Last update: May 3, 2023 11:20'], ['date', 'Updated 26 Dec, 2022'], ['date', 'Published February 3, 2020'],
    ['date', 'PUBLISHED : 4 Nov 2021 at 09:12'], ['date', 'First published on Tue 5 Mar 2024 10.15 GMT'], ['date', 'March 5, 2024 10:15 IST'],
    ['date', '5 March 2024'], ['date', '2024-03-05T10:15:00+05:30'], ['date', '12/31/2023'], ['date', '3 hours ago'], ['date', 'Updated 2 hours ago'],
    ['date', 'Posted: 3 Feb 2020 | Updated: 4 Feb 2020'], ['date', 'Tuesday, 5 March, 2024'], ['date', 'Sat May 13 2023 - 19:40'], ['date', '10:15 AM'],
    ['byline', 'By Ada Obi'], ['byline', 'By Ada Obi and Tom Reid'], ['byline', 'BY JANE DOE | Manila'], ['byline', 'Ada Obi, Staff Writer'],
    ['byline', 'By Ada Obi, Health Correspondent'], ['byline', 'By Ada Obi in Nairobi'], ['byline', 'By Ada Obi February 5, 2020'], ['byline', 'By Our Correspondent'],
    ['byline', 'PTI | Mar 5, 2024, 18:20 IST'], ['byline', 'Lindiwe Khumalo | 5 March 2024'], ['byline', 'By Associated Press'], ['byline', 'Written by Ada Obi'],
    ['byline', 'By Siobhán O’Neill, Political Editor, and Tom Reid'], ['byline', 'By Ludwig van den Berg'],
    ['share', 'Print Share Comment Cite Upload Translate Updates'], ['share', 'Facebook Twitter WhatsApp'], ['share', 'Share this article'],
    ['share', 'Share | Tweet | Email'], ['share', '1.2k shares'], ['share', 'SHARE'], ['share', 'Copy link'], ['share', 'Share on Facebook'],
    ['navigation', 'Home | World | Asia'], ['navigation', 'Skip to content'], ['navigation', 'Home › Business › Banking'], ['navigation', 'Menu'], ['navigation', 'NEWS   CITY   WORLD   HOCKEY'],
    ['navigation', 'Jump to navigation'], ['navigation', 'Sections: News | Sport | Property'],
    ['byline', '— AFP, Bay Observer, 5 March 2024'], ['byline', '— Reuters, The Lagos Herald, March 5, 2024'], ['byline', '-- dpa, Manila Bulletin, 2 May 2021'], ['byline', '- Bay Observer, 20 March 2023'],
    ['byline', 'Dawn, June 13th, 2024'], ['byline', '— AFP/Bay Observer'], ['byline', '— AFP, Bay Observer'],
    ['residue', 'Report an editorial error'], ['residue', 'Report a typo'], ['residue', 'Suggest a correction'], ['residue', 'Was this article helpful?'], ['residue', 'Spotted an error? Let us know'], ['residue', 'Give us your feedback'], ['residue', 'Rate this article'], ['residue', 'Report this story to the editor'],
    ['residue', 'None'], ['residue', 'Newsroom logo'], ['residue', 'null'], ['residue', 'Image 3 of 12'], ['residue', '* * *'], ['residue', 'Hide caption'], ['residue', 'Lagos Herald logo'],
    ['advertisement', 'ADVERTISEMENT'], ['advertisement', '- Advertisement -'], ['advertisement', 'Story continues below advertisement'], ['advertisement', 'Sponsored content'],
    ['promotion', 'Subscribe to our newsletter'], ['promotion', 'Sign up for our daily newsletter.'], ['promotion', 'Follow us on Twitter'], ['share', 'Listen to this article'],
    ['promotion', '3 min read'], ['promotion', 'We use cookies to improve your experience on our site.'], ['promotion', 'To access this feature you must login or create an account.'],
    ['promotion', 'You have reached your limit of free articles. Subscribe to continue reading.'], ['promotion', 'Already a subscriber? Log in'], ['promotion', 'Download our app for breaking news alerts'],
    ['promotion', 'This article is for subscribers only'], ['promotion', 'Get the latest news in your inbox'], ['promotion', 'Got a story? Email us'], ['promotion', 'Join our WhatsApp channel'],
    ['related', 'Read more: Five things to know about the vote'], ['related', 'ALSO READ | Temple to stay open for five hours'], ['related', 'Related: Why the dam failed'], ['related', 'READ ALSO: Minister denies plan to quit'],
    ['related', 'SEE ALSO: How the vote works'], ['related', '>> Minister denies plan to quit'], ['related', 'MOST READ: 1. Fares to rise 2. Stars lose'],
    ['related-heading', 'Related stories'], ['related-heading', 'You may also like'], ['related-heading', 'MOST READ'], ['related-heading', 'More on this story'], ['related-heading', 'Also read:'], ['related-heading', 'Trending now'],
    ['comments', 'Leave a Reply'], ['comments', '14 Comments'], ['comments', 'Comments (26)'], ['comments', 'Join the conversation'], ['comments', 'Your email address will not be published. Required fields are marked *'],
    ['tags', 'Tags: floods, Lagos, rain'], ['tags', 'Filed under: World'], ['tags', '#Lagos #Floods'], ['tags', 'Topics: Kenya, elections'],
    ['copyright', '© Copyright AFP 2024. All rights reserved.'], ['copyright', '© 2024 The Daily Example'], ['copyright', 'Copyright 2024 The Associated Press. All rights reserved.'],
    ['copyright', 'This material may not be published, broadcast, rewritten or redistributed.'], ['copyright', 'Reproduction in whole or in part without permission is prohibited.'], ['copyright', '(c) 2021 Bay Observer'],
    ['published-in', 'Published in Dawn, February 3rd, 2020'], ['published-in', 'This article first appeared in the Lagos Herald'], ['published-in', 'This article was originally published on The Conversation. Read the original article.'],
    ['published-in', 'A version of this article appears in print on March 5, 2024, Section A, Page 1.'], ['published-in', 'First published in The Bay Observer, 5 March 2024'],
    ['citation', 'Retrieved from https://example.org/2020/02/04/story/.'], ['citation', 'Bay Radio. [Internet]. [Accessed 2021-06-22]. Available from: https://example.org/a'], ['citation', 'https://example.org/story'], ['citation', 'Cite this article'],
    ['citation', '“Ferry sinks.” Bay Radio - Tuesday March 5, 2024, https://example.org/2024/03/05/ferry/'],
    ['caption', 'Rescuers at the harbour on Tuesday [File: Ann Lee/Reuters]'], ['caption', 'Photo: Ann Lee'], ['caption', 'A flooded street in Lagos. Photograph: Ann Lee/AFP/Getty Images'], ['caption', 'FILE PHOTO: The minister at a rally in Delhi, India, March 5, 2021. REUTERS/Ann Lee'],
    ['caption', 'The minister at a rally (AP Photo/Ann Lee)'], ['caption', 'The dam last week. Photo Credit: PTI'], ['caption', 'Image credit: Bay Observer'], ['caption', 'FILE - The minister speaks at a rally in Manila on May 3, 2022. (AP Photo/Ann Lee, File)'],
    ['caption', 'Getty Images/Ann Lee'], ['caption', 'In this photo taken on Monday, boats lie on the beach in Mombasa.'],
    ['credit', 'Source: News Agencies'], ['credit', '(Reporting by Ann Lee; Editing by Tom Reid)'], ['credit', 'With inputs from PTI'], ['credit', 'AP contributed to this report'], ['credit', 'Reuters'], ['credit', '— AFP'],
    ['published-in', '(This story has not been edited by our staff and is published from a syndicated feed.)'], ['credit', 'SOURCE: AL JAZEERA AND NEWS AGENCIES'], ['credit', 'Press Trust of India'], ['credit', 'The Associated Press and Reuters contributed to this story.'],
    ['credit', 'Reported by Ann Lee for the Bay’s Mandarin Service. Translated and edited by Tom Reid.'], ['credit', 'Additional reporting by Ann Lee'],
    ['bio', 'About the author'], ['bio', 'Ann Lee is a reporter for the Bay Observer. Follow her on Twitter @annlee.'], ['bio', 'Ann Lee covers health for the Bay Observer and is based in Nairobi.'], ['bio', 'ann.lee@example.org'],
    ['bio', 'The views expressed in this article are the author’s own and do not reflect those of the paper.'], ['end', '###'], ['end', '-ENDS-'],
  ])('%s: %s', (form, line) => expect(formOf(line)).toBe(form));
});

describe('the article, though it looks like furniture', () => {
  test.each([
    'By Tuesday, more than 40 people had been moved to safety, the governor said.', 'By contrast, exports fell.', 'By late March the river had fallen by two metres.',
    'Published figures show that 40 people died in 2020.', 'Updated figures put the toll at 61, the ministry said on Tuesday.', 'On March 5, 2024, the dam broke.', 'In 2015, Kenya sent back 100 people.',
    'Share prices fell by 3% in Lagos on Monday.', 'Comment was sought from the ministry, which did not answer.', 'Print runs have fallen by half since 2010, the publisher said.',
    'Follow-up tests found that 12 of the 40 patients were cured.', 'Subscribe or leave: that was the choice, said the shop’s owner, who has 300 customers.', 'Sign language is taught in 40 schools.',
    'Join us, the rebels said, or leave the valley by Friday.', 'Copyright law in Kenya protects songs for 50 years.', 'Photographs of the dam showed a crack of 12 metres.', 'Read aloud in court, the letter named three ministers.',
    'Related charges against two other men were dropped.', 'Reuters reported that 40 people were hurt.', 'Source material from the 1980s was lost in the fire, the museum said.', 'The Associated Press said it had seen the letter.',
    'Tags on the animals showed where 40 of them had been.', 'Home prices in Toronto rose 5% to $1.1 million.', 'More than 300 people died.', 'More from the sea than from the land: 40 tonnes of fish, 12 of maize.',
    '“Subscribe to our view or go,” he said.', 'Kenya: 40 dead, 12 hurt', 'Ending repression', '‘So many victims’', 'What we know so far', 'Nairobi 12 40 61', '• At least 12 people were hurt', '- 1,200 homes were lost', '1. The toll rose to 61',
    'Our correspondent in Manila saw 12 bodies.', 'Support us or lose us, the unions told the government on Monday.', 'Get out, the soldiers shouted; 200 families did.', 'Video from the scene shows 12 lorries on fire.',
    'The story of the dam begins in 1962.', 'This is the third flood in five years.', 'The author of the report, Ann Lee, said that 40 people were hurt.', 'To continue the search, the navy sent two ships.', 'We use 40 litres a day, she said.',
    'Donations of $40,000 came in on the first day (half of it from Dublin).', 'The minister said the photo (taken in 2019) was false.', '“We counted 40 boats [in the harbour],” she said.', 'Editing the list took 12 days, the commission said.',
    'He cited a study by the university: 12 of 40 wells were dry.', 'First published in 1962, the register lists 40 owners, the archive said.', 'Copy of the letter: 12 pages, no date.',
  ])('%s', (line) => expect(formOf(line)).toBeNull());
});
