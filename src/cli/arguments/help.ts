export const COMMANDS = [
  'check',
  'summary',
  'rollup',
  'handout',
  'gather',
  'findings',
  'answers',
  'next',
  'compare',
  'publish',
  'learn',
  'forms',
] as const;
export type Command = (typeof COMMANDS)[number];

/** `kohyo COMMAND --help`; `null` for all commands. */
export interface HelpArguments {
  readonly command: 'help';
  readonly about: Command | null;
}
