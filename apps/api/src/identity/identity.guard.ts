import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { problems } from '../http/problems.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { actorAt, type Actor, type Role } from './actor.ts';

const OPEN = 'dondoc:open';
const ONLY = 'dondoc:only';

/** Answers without a sign-in. */
export const Open = () => SetMetadata(OPEN, true);

/** Answers this role alone. */
export const Only = (role: Role) => SetMetadata(ONLY, role);

export type SignedIn = Request & { actor?: Actor };

/**
 * The one place where a request becomes somebody. The sample sign-in believes the header; a real one replaces what
 * happens here, and nothing else has to change.
 */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly organisation: OrganisationRegister,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(OPEN, targets)) return true;
    const request = context.switchToHttp().getRequest<SignedIn>();
    const person = request.get('x-dondoc-person');
    const actor = person ? actorAt(await this.organisation.state(), person, this.now().toISOString()) : null;
    if (!actor) throw problems.notSignedIn();
    const only = this.reflector.getAllAndOverride<Role | undefined>(ONLY, targets);
    if (only && only !== actor.role) throw problems.notAllowed();
    request.actor = actor;
    return true;
  }
}
