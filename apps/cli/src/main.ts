import { Command, CommanderError } from 'commander';
import { assignmentCommand } from './commands/assignment.ts';
import { assignmentsCommand } from './commands/assignments.ts';
import { calendarCommand } from './commands/calendar.ts';
import { demoCommand } from './commands/demo.ts';
import { directiveCommand } from './commands/directive.ts';
import { dutyCommand } from './commands/duty.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { ladderCommand } from './commands/ladder.ts';
import { migrateCommand } from './commands/migrate.ts';
import { notificationsCommand } from './commands/notifications.ts';
import { organisationCommand } from './commands/organisation.ts';
import { projectionsCommand } from './commands/projections.ts';
import { ratingCommand } from './commands/rating.ts';
import { reconcileCommand } from './commands/reconcile.ts';
import { reportCommand } from './commands/report.ts';
import { ruleSetCommand } from './commands/rule-set.ts';
import { sampleCommand } from './commands/sample.ts';
import { evaluationCommand } from './commands/scores-papers.ts';
import { scoresCommand } from './commands/scores.ts';
import { statusCommand } from './commands/status.ts';
import { tell, Unusable } from './outcome.ts';

const program = new Command('dondoc')
  .description('Đôn Đốc: theo dõi, đôn đốc nhiệm vụ — follows up on assigned work')
  .exitOverride()
  .showHelpAfterError();

/** Commands that are added do not take over their parent's ways by themselves, nor do theirs. */
const inheriting = (command: Command, parent: Command): Command => {
  for (const child of command.commands) inheriting(child, command.copyInheritedSettings(parent));
  return command.copyInheritedSettings(parent);
};

for (const command of [
  directiveCommand(),
  assignmentsCommand(),
  assignmentCommand(),
  dutyCommand(),
  organisationCommand(),
  notificationsCommand(),
  calendarCommand(),
  ladderCommand(),
  evaluateCommand(),
  scoresCommand(),
  ratingCommand(),
  ruleSetCommand(),
  evaluationCommand(),
  reportCommand(),
  projectionsCommand(),
  reconcileCommand(),
  statusCommand(),
  migrateCommand(),
  sampleCommand(),
  demoCommand(),
]) {
  program.addCommand(inheriting(command, program));
}

/** A terse sentence for the person, never a stack: what broke inside goes to the logs of what broke. */
const fail = (error: unknown): number => {
  if (error instanceof Unusable) {
    tell(error.message);
    return error.exitCode;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  tell(`Lỗi ngoài dự kiến — unexpected error: ${error instanceof Error ? error.message : String(error)}`);
  return 2;
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}
