import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { ServerSettings } from './environment.js';

/** Token of the ServerSettings. */
export const SETTINGS = Symbol('settings');

@Global()
@Module({})
export class SettingsModule {
  static with(settings: ServerSettings): DynamicModule {
    return { module: SettingsModule, providers: [{ provide: SETTINGS, useValue: settings }], exports: [SETTINGS] };
  }
}
