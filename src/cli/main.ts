#!/usr/bin/env node
import { didYouMean } from '../org/suggest.ts';
import { outliveReaders } from './closed-pipe.ts';
import type { Command } from './command.ts';
import { runCommand } from './run-command.ts';

/** Each is loaded when it is wanted: some take seconds to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  chart: async () => (await import('./chart.ts')).chart,
  check: async () => (await import('./check.ts')).check,
  codeowners: async () => (await import('./codeowners.ts')).codeowners,
  dev: async () => (await import('./dev.ts')).dev,
  diff: async () => (await import('./diff.ts')).diff,
  explain: async () => (await import('./explain.ts')).explain,
  links: async () => (await import('./links.ts')).links,
  new: async () => (await import('./new.ts')).newCommand,
  pdf: async () => (await import('./pdf.ts')).pdf,
  preview: async () => (await import('./preview.ts')).preview,
  weigh: async () => (await import('./weigh.ts')).weigh,
};

async function help(): Promise<string> {
  const names = Object.keys(COMMANDS).sort();
  const width = Math.max(...names.map(({ length }) => length));
  const lines = await Promise.all(
    names.map(async (name) => `  ${name.padEnd(width)}  ${(await COMMANDS[name]?.())?.summary}`),
  );
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
    console.log(await help());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    console.error(
      `podbook: there is no command ${JSON.stringify(name)}. ${didYouMean(name, Object.keys(COMMANDS)) ?? ''}\n\n${await help()}`,
    );
    return 2;
  }
  const command = await load();
  if (args.includes('--help')) {
    console.log(`${command.summary}\n\n${command.usage}`);
    return 0;
  }
  return runCommand(name, command.usage, () => command.run(args));
}

outliveReaders([process.stdout, process.stderr]);
process.exitCode = await main(process.argv.slice(2));
