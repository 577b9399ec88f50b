import { ratingCommandFrom } from '@dondoc/evaluation-application';
import type { RatingChanged, RatingQuota, RatingView } from '@dondoc/evaluation-contracts';
import { ratingId, type Subject } from '@dondoc/evaluation-rating';
import { headAt } from '@dondoc/organisation-domain';
import { Body, Controller, Get, Inject, Post, Query, UseInterceptors } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiSecurity,
  ApiTags,
} from '@nestjs/swagger';
import { ApiProblems } from '../http/api-problems.decorator.ts';
import { byOf, Commanded, CommandHeaders, type CommandRequest } from '../http/command-request.ts';
import { etagHeader, VersionEtag } from '../http/version-etag.interceptor.ts';
import { Only } from '../identity/identity.guard.ts';
import { requireUnits } from '../organisation/known-units.ts';
import { OrganisationRegister } from '../organisation/organisation-register.ts';
import { RuleSetRegister } from '../rule-sets/rule-set-register.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { CarryOutRating } from './carry-out-rating.command.ts';
import { RatingId, ratingIdParam } from './rating-id.ts';
import {
  ListRatingsQuery,
  OpenRatingBody,
  RatingChangedBody,
  RatingListBody,
  RatingQuotaBody,
  RatingQuotaQuery,
  RatingViewBody,
} from './rating.dto.ts';
import { GetRatingQuota } from './rating-quota.query.ts';
import { headless } from './rating.problem.ts';
import { GetRating, ListRatings, type RatingList } from './rating.queries.ts';

/** Ratings of units and of their heads. Everybody may read them; a leader opens them. */
@ApiTags('ratings')
@ApiSecurity('person')
@Controller('ratings')
export class RatingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly organisation: OrganisationRegister,
    private readonly ruleSets: RuleSetRegister,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRatings', summary: 'Các kỳ đánh giá · Ratings' })
  @ApiOkResponse({ type: RatingListBody })
  @ApiProblems(400, 401)
  list(@Query() filter: ListRatingsQuery): Promise<RatingList> {
    return this.queries.execute(new ListRatings(filter));
  }

  // Before the route of one rating: "quota" is the id of none.
  @Get('quota')
  @ApiOperation({
    operationId: 'getRatingQuota',
    summary: 'Tỷ lệ xuất sắc của kỳ, theo nhóm · How many may be excellent in a period, by group',
  })
  @ApiOkResponse({ type: RatingQuotaBody })
  @ApiProblems(400, 401, 409)
  quota(@Query() { period, ruleSet }: RatingQuotaQuery): Promise<RatingQuota> {
    return this.queries.execute(new GetRatingQuota(period, ruleSet));
  }

  @Get(':id')
  @UseInterceptors(VersionEtag)
  @ApiParam(ratingIdParam)
  @ApiOperation({ operationId: 'getRating', summary: 'Một kỳ đánh giá · One rating' })
  @ApiOkResponse({ type: RatingViewBody, headers: etagHeader })
  @ApiProblems(401, 404)
  one(@RatingId() id: string): Promise<RatingView> {
    return this.queries.execute(new GetRating(id));
  }

  @Post()
  @Only('leader')
  @UseInterceptors(VersionEtag)
  @ApiOperation({ operationId: 'openRating', summary: 'Mở kỳ đánh giá · Open a rating' })
  @ApiCreatedResponse({ type: RatingChangedBody, headers: etagHeader })
  @CommandHeaders({ ifMatch: false })
  @ApiProblems(400, 401, 403, 409, 413)
  async open(@Body() body: OpenRatingBody, @Commanded() request: CommandRequest): Promise<RatingChanged> {
    const at = this.now().toISOString();
    const subject = await this.subjectOf(body, at);
    const rules = await this.ruleSets.forRatings(body.ruleSet);
    const opening = { subject, rules: rules.ruleSet, hash: rules.hash };
    const command = ratingCommandFrom.open(body, opening, byOf(request), at);
    const id = ratingId(body.unit, body.period, subject.kind);
    return this.commands.execute(new CarryOutRating(id, command, request));
  }

  private async subjectOf({ unit, subject }: OpenRatingBody, at: string): Promise<Subject> {
    const state = await this.organisation.state();
    requireUnits(state, [{ path: 'unit', unit }]);
    if (subject === 'unit') return { kind: 'unit' };
    const person = headAt(state, unit, at);
    if (person === null) throw headless(unit);
    return { kind: 'head', person };
  }
}
