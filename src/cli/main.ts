#!/usr/bin/env node
import { didYouMean } from '../org/suggest.ts';
import { build } from './build.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { outliveReaders } from './closed-pipe.ts';
import { codeowners } from './codeowners.ts';
import type { Command } from './command.ts';
import { dev } from './dev.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { links } from './links.ts';
import { newCommand } from './new.ts';
import { UsageError } from './options.ts';
import { pdf } from './pdf.ts';
import { preview } from './preview.ts';
import { weigh } from './weigh.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  build,
  chart,
  check,
  codeowners,
  dev,
  diff,
  explain,
  links,
  new: newCommand,
  pdf,
  preview,
  weigh,
};

function help(): string {
  const names = Object.keys(COMMANDS).sort();
  const width = Math.max(...names.map(({ length }) => length));
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.summary}`);
  return [
    'podbook: an organisation’s Markdown, published as its handbook',
    '',
    ...lines,
    '',
    'podbook <command> --help tells more.',
  ].join('\n');
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(help());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (command === undefined) {
    console.error(
      `podbook: there is no command ${JSON.stringify(name)}. ${didYouMean(name, Object.keys(COMMANDS)) ?? ''}\n\n${help()}`,
    );
    return 2;
  }
  if (args.includes('--help')) {
    console.log(`${command.summary}\n\n${command.usage}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`podbook ${name}: ${error.message}\n\n${command.usage}`);
      return 2;
    }
    // What the system refuses (no space, no permission) says its reason and its file; where in the code is no use to anybody.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`podbook ${name}: ${error.message}`);
    return 2;
  }
}

outliveReaders([process.stdout, process.stderr]);
process.exitCode = await main(process.argv.slice(2));
