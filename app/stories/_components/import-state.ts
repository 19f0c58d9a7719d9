/** What became of an import, as its form shows it. */
export type ImportState =
  | Readonly<{ kind: 'idle' }>
  | Readonly<{ kind: 'refused'; message: string }>
  | Readonly<{ kind: 'partly'; slug: string; added: readonly string[]; refused: readonly Refusal[] }>
  | Readonly<{ kind: 'none'; refused: readonly Refusal[] }>;

export type Refusal = Readonly<{ name: string; problem: string }>;

export type ImportAction = (before: ImportState, form: FormData) => Promise<ImportState>;
