/** The cookie that keeps who reviews in this browser. */
export const REVIEWER = 'reviewer';
