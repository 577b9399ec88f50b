import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { httpMetrics, METRICS } from './metrics.ts';
import { ReadinessProbe } from './readiness.ts';

@Module({
  controllers: [HealthController],
  providers: [ReadinessProbe, { provide: METRICS, useFactory: httpMetrics }],
})
export class HealthModule {}
