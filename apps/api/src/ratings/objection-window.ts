import { due } from '@dondoc/calendar';
import type { KnownRating } from '@dondoc/evaluation-rating';
import { uncoveredYearText } from '@dondoc/settings-application';
import { Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem.ts';
import { SettingsRegister } from '../settings/settings-register.ts';

/** Until when lines may be objected to, by the ward's calendar: 24:00 of the last working day, the day of the decision not counted. */
@Injectable()
export class ObjectionWindow {
  constructor(private readonly settings: SettingsRegister) {}

  /** Null: the rules set no window. */
  async endOf({ opened }: KnownRating, from: string): Promise<string | null> {
    const { objectionWorkingDays } = opened.bounds;
    if (objectionWorkingDays === null) return null;
    const { calendar } = await this.settings.now();
    const end = due({ from, workingDays: objectionWorkingDays }, calendar);
    if (end.outcome === 'due') return end.due;
    const words = end.outcome === 'invalid' ? end.because : uncoveredYearText(end);
    throw new ProblemError(409, 'calendar-year-uncovered', words);
  }
}
