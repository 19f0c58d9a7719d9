import type { Command } from '#cli/command.ts';
import { eachArticle } from '#cli/each-article.ts';
import { readHelp } from '#cli/help.ts';

export const readCommand: Command = { name: 'read', help: readHelp, run: (args) => eachArticle('read', args) };
