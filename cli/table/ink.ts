/** Emphasis for terminals; without colour every style leaves its text alone. */
export type Ink = Readonly<Record<'strong' | 'faint' | 'alarm' | 'notice', (text: string) => string>>;

const styled = (code: string, end: string) => (text: string): string => `\u001b[${code}m${text}\u001b[${end}m`;
const plain = (text: string): string => text;

export const inkOf = (colour: boolean): Ink => (colour
  ? { strong: styled('1', '22'), faint: styled('2', '22'), alarm: styled('1;31', '22;39'), notice: styled('33', '39') }
  : { strong: plain, faint: plain, alarm: plain, notice: plain });
