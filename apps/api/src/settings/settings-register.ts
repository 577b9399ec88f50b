import type { EventStore } from '@dondoc/event-sourcing-kernel';
import { wardSettingsFrom, type WardSettings, type WardSettingsOf } from '@dondoc/settings-application';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type ApiSettings } from '../api-settings.ts';
import { EVENT_STORE } from '../store/event-store.ts';

/** The ward's calendar and ladder as the log has them at this moment: each call reads only what is new. */
@Injectable()
export class SettingsRegister {
  private readonly settingsOf: WardSettingsOf;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(SETTINGS) private readonly settings: Pick<ApiSettings, 'tenant'>,
  ) {
    this.settingsOf = wardSettingsFrom(store);
  }

  now(): Promise<WardSettings> {
    return this.settingsOf(this.settings.tenant);
  }
}
