import type { Command } from '#cli/command.ts';
import { eachArticle } from '#cli/each-article.ts';
import { extractHelp } from '#cli/help.ts';

export const extractCommand: Command = { name: 'extract', help: extractHelp, run: (args) => eachArticle('extract', args) };
