import { plannedDeadline } from '@dondoc/assignments-application';
import type { DeadlineRequest } from '@dondoc/assignments-contracts';
import type { Deadline, Instant } from '@dondoc/assignments-domain';
import { uncoveredYearText } from '@dondoc/settings-application';
import { Injectable } from '@nestjs/common';
import { problems } from '../http/problems.ts';
import { SettingsRegister } from '../settings/settings-register.ts';

/** Counts the deadlines that people ask for in the ward's calendar as it stands; what it does not cover is refused. */
@Injectable()
export class DeadlinePlanning {
  constructor(private readonly settings: SettingsRegister) {}

  async plan(request: DeadlineRequest, at: Instant): Promise<Deadline>;
  async plan(request: DeadlineRequest | null, at: Instant): Promise<Deadline | null>;
  async plan(request: DeadlineRequest | null, at: Instant): Promise<Deadline | null> {
    if (request === null) return null;
    const { calendar } = await this.settings.now();
    const planned = plannedDeadline(request, at, calendar);
    if (planned.outcome === 'planned') return planned.deadline;
    const { vi, en } = planned.outcome === 'invalid' ? planned.because : uncoveredYearText(planned);
    throw problems.invalidRequest([{ path: 'deadline', message: vi, messageEn: en }]);
  }
}
