/** The text of the list of stories. */
export const stories = {
  namesHidden: 'the outlets’ names are hidden',
  outletsNotKnown: 'outlets not known',
} as const;
