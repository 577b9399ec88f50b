import { fold, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  organisationDecider,
  organisationStream,
  type OrganisationEvent,
  type OrganisationState,
} from '@dondoc/organisation-domain';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';

type Folded = Readonly<{ version: number; state: OrganisationState }>;

/** The ward's units and heads as the log has them at this moment: each call reads only what is new. */
@Injectable()
export class OrganisationRegister {
  private folded: Folded = { version: 0, state: organisationDecider.initialState() };

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {}

  async state(): Promise<OrganisationState> {
    const { tenant } = this.settings;
    const { version, state } = this.folded;
    const added = await this.store.readStream<OrganisationEvent>(tenant, organisationStream(tenant), version);
    // Version and state change together: of calls that overlap, the last leaves a whole one, at worst an older one.
    this.folded = {
      version: added.at(-1)?.version ?? version,
      state: fold({ ...organisationDecider, initialState: () => state }, added),
    };
    return this.folded.state;
  }
}
