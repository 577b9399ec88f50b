import { amendments } from './amendments.ts';
import { assignments } from './assignments.ts';
import { commands } from './commands.ts';
import { delay } from './delay.ts';
import { duties } from './duties.ts';
import { dossier } from './dossier.ts';
import { evaluation } from './evaluation.ts';
import { frame } from './frame.ts';
import { notices } from './notices.ts';
import { organisation } from './organisation.ts';
import { overview } from './overview.ts';
import { ratings } from './ratings.ts';
import { reports } from './reports.ts';
import { ruleSets } from './rule-sets.ts';
import { scorecard } from './scorecard.ts';
import { settings } from './settings.ts';
import { register } from './register.ts';
import { words } from './words.ts';

export const english = {
  ...words,
  ...frame,
  ...assignments,
  ...amendments,
  ...commands,
  ...delay,
  ...dossier,
  ...overview,
  ...evaluation,
  ...register,
  ...duties,
  ...notices,
  ...organisation,
  ...settings,
  ...ratings,
  ...reports,
  ...ruleSets,
  ...scorecard,
};
