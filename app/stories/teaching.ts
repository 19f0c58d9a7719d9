/** The cookie that hides the outlets' names; it holds for one story, by its path. */
export const TEACHING = 'teaching';
