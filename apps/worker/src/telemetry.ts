import {
  OpenTelemetryActivityInboundInterceptor,
  OpenTelemetryActivityOutboundInterceptor,
  OpenTelemetryWorkflowClientInterceptor,
} from '@temporalio/interceptors-opentelemetry';
import type { WorkerInterceptors, WorkerOptions } from '@temporalio/worker';

/**
 * Traces of activities and calls go to whatever tracer provider the process has registered, to nothing where it has
 * none. The workflows' own interceptors are part of their bundle.
 */
export const workerInterceptors: WorkerInterceptors = {
  activity: [
    (context) => ({
      inbound: new OpenTelemetryActivityInboundInterceptor(context),
      outbound: new OpenTelemetryActivityOutboundInterceptor(context),
    }),
  ],
};

export const clientInterceptors = { workflow: [new OpenTelemetryWorkflowClientInterceptor()] };

/** Takes the spans of workflows, which leave their sandbox only here, and drops them: no exporter is configured yet. */
export const workflowSpans: NonNullable<WorkerOptions['sinks']> = {
  exporter: { export: { fn: () => undefined, callDuringReplay: false } },
};
