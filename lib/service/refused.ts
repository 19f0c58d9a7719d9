/** A request that cannot be met; its message is a sentence for the person who made it. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export const noStory = (slug: string): Refused => new Refused(`There is no story “${slug}”: it may have been deleted or renamed.`);
