import { variables, type Values, type Variable } from './variables.ts';

/** Every wrong or missing variable, one sentence a line. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads the named variables, defaults filled in. A process asks only for what it needs. An empty value counts as none,
 * as in files of variables. Throws ConfigurationError that names all that is wrong at once.
 */
export const readConfig = <Names extends Variable>(
  env: Readonly<Record<string, string | undefined>>,
  ...names: readonly Names[]
): Pick<Values, Names> => {
  const problems: string[] = [];
  const entries = names.map((name) => {
    const given = env[name] === '' ? undefined : env[name];
    const parsed = variables[name].safeParse(given);
    if (!parsed.success)
      problems.push(sentence(name, given, parsed.error.issues[0]?.message ?? 'is invalid'));
    return [name, parsed.data] as const;
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.fromEntries(entries) as Pick<Values, Names>;
};

const sentence = (name: string, given: string | undefined, problem: string): string =>
  given === undefined
    ? `${name} is not set. Set it in the environment, or start everything with "npm start", which does.`
    : `${name}=${name.endsWith('_SECRET') ? '***' : withoutPassword(given)} ${problem}. Correct it in the environment and start again.`;

const withoutPassword = (value: string): string => value.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1:***@');
