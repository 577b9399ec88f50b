import { ratingCommandFrom } from '@dondoc/evaluation-application';
import type { AnswerObjectionRequest, RatingChanged } from '@dondoc/evaluation-contracts';
import type { KnownRating, RatingCommand } from '@dondoc/evaluation-rating';
import { Body, Controller, Inject, Post, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { RatingRegister } from '../evaluation/rating-register.ts';
import { byOf, Commanded, type CommandRequest } from '../http/command-request.ts';
import { VersionEtag } from '../http/version-etag.interceptor.ts';
import { Only } from '../identity/identity.guard.ts';
import { CLOCK, type Clock } from '../store/clock.ts';
import { ApiRatingStep } from './api-rating.decorator.ts';
import { CarryOutRating } from './carry-out-rating.command.ts';
import { DecidingFacts } from './deciding-facts.ts';
import { ObjectionWindow } from './objection-window.ts';
import { Proposing } from './proposing.ts';
import { RatingId } from './rating-id.ts';
import {
  CorrectFinalBody,
  DecideGradeBody,
  GiveGeneralCriteriaBody,
  GiveLeaderCriteriaBody,
  ObjectToLineBody,
  ProposeGradeBody,
  RecordFindingBody,
  RefuseObjectionBody,
  ReplanRatingBody,
  SelfAssessBody,
  UpholdObjectionBody,
  WithdrawFindingBody,
} from './rating.dto.ts';
import { ratingUnknown } from './rating.problem.ts';

/** Any: an objection that there is not is refused before its line is looked at. */
const noLine = { kind: 'assignment', id: '-' } as const;

/** The steps of a rating. The engine proposes; people decide, and say why where they depart from it. */
@ApiTags('ratings')
@ApiSecurity('person')
@UseInterceptors(VersionEtag)
@Controller('ratings')
export class RatingStepsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ratings: RatingRegister,
    private readonly deciding: DecidingFacts,
    private readonly proposing: Proposing,
    private readonly windows: ObjectionWindow,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Post(':id/replan')
  @ApiRatingStep('replanRating', 'Đổi các hạn của kỳ đánh giá · Change the deadlines')
  replan(@RatingId() id: string, @Body() body: ReplanRatingBody, @Commanded() request: CommandRequest) {
    return this.carryOut(id, ratingCommandFrom.replan(body, byOf(request), this.at()), request);
  }

  @Post(':id/general-criteria')
  @ApiRatingStep('giveGeneralCriteria', 'Chấm tiêu chí chung · Give points for the general criteria')
  criteria(
    @RatingId() id: string,
    @Body() body: GiveGeneralCriteriaBody,
    @Commanded() request: CommandRequest,
  ) {
    return this.carryOut(id, ratingCommandFrom.giveCriteria(body, byOf(request), this.at()), request);
  }

  @Post(':id/give-leader-criteria')
  @ApiRatingStep(
    'giveLeaderCriteria',
    'Chấm tiêu chí của người đứng đầu (d, e) · Give the criteria of a leader',
  )
  leaderCriteria(
    @RatingId() id: string,
    @Body() body: GiveLeaderCriteriaBody,
    @Commanded() request: CommandRequest,
  ) {
    return this.carryOut(id, ratingCommandFrom.giveLeaderCriteria(body, byOf(request), this.at()), request);
  }

  @Post(':id/record-finding')
  @ApiRatingStep('recordFinding', 'Ghi nhận kỷ luật, kết luận vi phạm · Record discipline or a breach')
  recordFinding(
    @RatingId() id: string,
    @Body() body: RecordFindingBody,
    @Commanded() request: CommandRequest,
  ) {
    return this.carryOut(id, ratingCommandFrom.recordFinding(body, byOf(request), this.at()), request);
  }

  @Post(':id/withdraw-finding')
  @ApiRatingStep('withdrawFinding', 'Rút kết luận đã ghi nhận · Withdraw a finding')
  withdrawFinding(
    @RatingId() id: string,
    @Body() body: WithdrawFindingBody,
    @Commanded() request: CommandRequest,
  ) {
    return this.carryOut(id, ratingCommandFrom.withdrawFinding(body, byOf(request), this.at()), request);
  }

  @Post(':id/self-assess')
  @ApiRatingStep('selfAssess', 'Tự đánh giá · Assess oneself')
  selfAssess(@RatingId() id: string, @Body() body: SelfAssessBody, @Commanded() request: CommandRequest) {
    return this.carryOut(id, ratingCommandFrom.selfAssess(body, byOf(request), this.at()), request);
  }

  @Post(':id/propose')
  @Only('leader')
  @ApiRatingStep('proposeGrade', 'Máy chấm và đề xuất mức · Have the engine propose')
  async propose(
    @RatingId() id: string,
    @Body() { asOf }: ProposeGradeBody,
    @Commanded() request: CommandRequest,
  ) {
    const read = await this.ratings.read(id);
    if (!read) throw ratingUnknown();
    const command = await this.proposing.command(read.rating, asOf, byOf(request));
    // A finding, or other points, that came meanwhile the proposal would not know of.
    return this.commands.execute(new CarryOutRating(id, command, request, read.version));
  }

  @Post(':id/decide')
  @ApiRatingStep('decideGrade', 'Quyết định mức · Decide the grade')
  async decide(@RatingId() id: string, @Body() body: DecideGradeBody, @Commanded() request: CommandRequest) {
    const rating = await this.known(id);
    const at = this.at();
    const facts = await this.deciding.of(rating, body.grade);
    const until = await this.windows.endOf(rating, at);
    return this.carryOut(id, ratingCommandFrom.decide(body, facts, until, byOf(request), at), request);
  }

  @Post(':id/object')
  @ApiRatingStep('objectToLine', 'Kiến nghị về một dòng · Object to one line')
  async object(@RatingId() id: string, @Body() body: ObjectToLineBody, @Commanded() request: CommandRequest) {
    const held = await this.proposing.held(await this.known(id));
    return this.carryOut(id, ratingCommandFrom.object(body, held, byOf(request), this.at()), request);
  }

  @Post(':id/uphold-objection')
  @ApiRatingStep('upholdObjection', 'Chấp nhận kiến nghị · Uphold an objection')
  uphold(
    @RatingId() id: string,
    @Body() { objection, ...answer }: UpholdObjectionBody,
    @Commanded() request: CommandRequest,
  ) {
    return this.answer(id, objection, { upheld: true, ...answer }, request);
  }

  @Post(':id/refuse-objection')
  @ApiRatingStep('refuseObjection', 'Không chấp nhận kiến nghị · Refuse an objection')
  refuse(
    @RatingId() id: string,
    @Body() { objection, ...answer }: RefuseObjectionBody,
    @Commanded() request: CommandRequest,
  ) {
    return this.answer(id, objection, { upheld: false, ...answer }, request);
  }

  @Post(':id/finalise')
  @ApiRatingStep('finaliseRating', 'Công bố kết quả chính thức · Make it final')
  finalise(@RatingId() id: string, @Commanded() request: CommandRequest) {
    return this.carryOut(id, ratingCommandFrom.finalise(byOf(request), this.at()), request);
  }

  @Post(':id/correct')
  @ApiRatingStep('correctFinal', 'Đính chính kết quả chính thức · Correct a final grade')
  async correct(
    @RatingId() id: string,
    @Body() body: CorrectFinalBody,
    @Commanded() request: CommandRequest,
  ) {
    const facts = await this.deciding.of(await this.known(id), body.to);
    return this.carryOut(id, ratingCommandFrom.correct(body, facts, byOf(request), this.at()), request);
  }

  private async answer(
    id: string,
    objection: number,
    answer: AnswerObjectionRequest,
    request: CommandRequest,
  ): Promise<RatingChanged> {
    const rating = await this.known(id);
    const line = rating.objections[objection - 1]?.line ?? noLine;
    const about = { objection, line, held: await this.proposing.held(rating) };
    const command = ratingCommandFrom.answer(answer, about, byOf(request), this.at());
    return this.carryOut(id, command, request);
  }

  private async known(id: string): Promise<KnownRating> {
    const rating = await this.ratings.find(id);
    if (!rating) throw ratingUnknown();
    return rating;
  }

  private carryOut(id: string, command: RatingCommand, request: CommandRequest): Promise<RatingChanged> {
    return this.commands.execute(new CarryOutRating(id, command, request));
  }

  private at(): string {
    return this.now().toISOString();
  }
}
