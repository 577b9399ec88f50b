import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { Open } from '../identity/identity.guard.ts';
import { METRICS, type Metrics } from './metrics.ts';
import { ReadinessProbe } from './readiness.ts';

/** The same pages, in the same words, as every other process has. */
@Open()
@SkipThrottle()
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: ReadinessProbe,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const { ready, reasons } = await this.readiness.check();
    response.status(ready ? 200 : 503).setHeader('Cache-Control', 'no-store');
    return { status: ready ? 'ready' : 'not ready', reasons };
  }

  @Get('metrics')
  async exposition(@Res() response: Response): Promise<void> {
    const text = await this.metrics.registry.metrics();
    response.setHeader('Content-Type', this.metrics.registry.contentType).end(text);
  }
}
