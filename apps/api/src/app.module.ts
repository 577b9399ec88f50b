import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { ThrottlerGuard } from '@nestjs/throttler';
import { SETTINGS, type ApiSettings } from './api-settings.ts';
import { AssignmentsModule } from './assignments/assignments.module.ts';
import { DirectivesModule } from './directives/directives.module.ts';
import { DutiesModule } from './duties/duties.module.ts';
import { EvaluationModule } from './evaluation/evaluation.module.ts';
import { HealthModule } from './health/health.module.ts';
import { requestLimits } from './http/limits.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { nestLog } from './http/request-log.ts';
import { ZodPipe } from './http/zod.pipe.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { LiveModule } from './live/live.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { OrganisationModule } from './organisation/organisation.module.ts';
import { RatingsModule } from './ratings/ratings.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { RuleSetsModule } from './rule-sets/rule-sets.module.ts';
import { ScoreboardModule } from './scoreboard/scoreboard.module.ts';
import { WardSettingsModule } from './settings/ward-settings.module.ts';
import { StoreModule } from './store/store.module.ts';

const edge = [
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_PIPE, useClass: ZodPipe },
  // Guards run in the order of modules: what floods the API is turned away before it costs a query.
  { provide: APP_GUARD, useClass: ThrottlerGuard },
];

@Module({})
class SettingsModule {
  static of(settings: ApiSettings): DynamicModule {
    const providers = [{ provide: SETTINGS, useValue: settings }];
    return { module: SettingsModule, global: true, providers, exports: [SETTINGS] };
  }
}

@Module({})
export class AppModule {
  static of(settings: ApiSettings): DynamicModule {
    return {
      module: AppModule,
      providers: edge,
      imports: [
        SettingsModule.of(settings),
        nestLog,
        requestLimits,
        CqrsModule.forRoot(),
        StoreModule,
        OrganisationModule,
        WardSettingsModule,
        IdentityModule,
        AssignmentsModule,
        DirectivesModule,
        DutiesModule,
        EvaluationModule,
        RatingsModule,
        ReportsModule,
        RuleSetsModule,
        ScoreboardModule,
        NotificationsModule,
        LiveModule,
        HealthModule,
      ],
    };
  }
}
