import * as answersAccessions from '@shared/answers/accessions/contractAccessions'
import { accessionActs } from '@shared/answers/accessions/everyAct'
import * as answers from '@shared/answers/contract'
import * as answersBasis from '@shared/answers/contractBasis'
import * as answersOpenness from '@shared/answers/contractOpenness'
import * as answersProvision from '@shared/answers/contractProvision'
import * as answersReplies from '@shared/answers/contractReplies'
import * as answersKnowledge from '@shared/answers/contractKnowledge'
import * as answersMissed from '@shared/answers/contractMissed'
import * as answersLocal from '@shared/answers/contractLocal'
import * as answersTemplates from '@shared/answers/contractTemplates'
import { knowledgeActs } from '@shared/answers/knowledge/everyAct'
import { localActs } from '@shared/answers/local/everyAct'
import { templateActs } from '@shared/answers/templates/everyAct'
import { interpretationActs } from '@shared/answers/interpretations/everyAct'
import * as answersPapers from '@shared/answers/papers/contractPapers'
import { paperActs } from '@shared/answers/papers/everyAct'
import * as answersUpkeep from '@shared/answers/upkeep/contractUpkeep'
import { upkeepActs } from '@shared/answers/upkeep/everyAct'
import * as areas from '@shared/areas/contract'
import * as concerns from '@shared/concerns/contract'
import { concernActs } from '@shared/concerns/everyAct'
import * as concernsOfCase from '@shared/concerns/contractOfCase'
import * as concernReadings from '@shared/concerns/contractReadings'
import * as departments from '@shared/departments/contract'
import * as departmentUnits from '@shared/departments/contractUnits'
import * as holidays from '@shared/holidays/contractHolidays'
import { holidayActs } from '@shared/holidays/everyAct'
import * as hot from '@shared/hot/contract'
import * as hotRaising from '@shared/hot/contractRaise'
import * as sightings from '@shared/hot/sightings/contractSightings'
import * as inquiries from '@shared/inquiries/contract'
import { inquiryActs } from '@shared/inquiries/everyAct'
import * as inquiriesContact from '@shared/inquiries/contracts/contractContact'
import * as inquiriesPush from '@shared/inquiries/contracts/contractPush'
import * as inquiriesOpened from '@shared/inquiries/contracts/contractOpened'
import * as inquiriesProposal from '@shared/inquiries/contracts/contractProposal'
import * as inquiriesPublication from '@shared/inquiries/publication/contractPublication'
import * as inquiriesReply from '@shared/inquiries/contracts/contractReply'
import * as annual from '@shared/ledger/contractAnnual'
import * as inquiriesSame from '@shared/inquiries/contracts/contractSame'
import * as ledgerYearly from '@shared/ledger/yearly/contractYearly'
import { yearlyActs } from '@shared/ledger/yearly/everyAct'
import * as ledger from '@shared/ledger/contract'
import * as noticeShapes from '@shared/notices/audience/contractShapes'
import * as noticeFiles from '@shared/notices/files/contractFiles'
import * as noticeFeeds from '@shared/notices/contractFeeds'
import * as notices from '@shared/notices/contract'
import * as noticesMatters from '@shared/notices/chain/contractMatters'
import { matterActs } from '@shared/notices/chain/everyStep'
import * as noticesOutcomes from '@shared/notices/chain/contractOutcomes'
import * as noticesReach from '@shared/notices/audience/contractReach'
import * as noticesResponse from '@shared/notices/response/contractResponse'
import * as noticesVoices from '@shared/notices/voices/contractVoices'
import * as noticesEnrolment from '@shared/notices/enrolment/contractEnrolment'
import * as noticesTelling from '@shared/notices/delivery/contractTelling'
import { noticeActs } from '@shared/notices/everyAct'
import type { Operation } from '@shared/operation'
import * as people from '@shared/people/contract'
import * as peopleAdministration from '@shared/people/contractAdministration'
import * as peopleHelping from '@shared/people/helping/contractHelping'
import * as peopleJoining from '@shared/people/contractJoining'
import * as peopleRights from '@shared/people/contractRights'
import * as peopleSecond from '@shared/people/contractSecond'
import * as peopleSheet from '@shared/people/contractSheet'
import * as peopleSms from '@shared/people/contractSms'
import * as platform from '@shared/platform/contract'
import * as promises from '@shared/promises/contract'
import { promiseActs } from '@shared/promises/everyAct'
import * as protection from '@shared/protection/contractProtection'
import { protectionActs } from '@shared/protection/everyAct'
import * as sites from '@shared/sites/contract'
import { postingActs } from '@shared/sites/everyAct'
import * as surveys from '@shared/surveys/contract'
import * as surveysHolding from '@shared/surveys/holding/contractHolding'
import { surveyActs } from '@shared/surveys/everyAct'

const isOperation = (one: unknown): one is Operation => typeof one === 'object' && one !== null && 'route' in one

const operationsOf = (acts: Record<string, { operation: Operation }>) =>
  Object.fromEntries(Object.entries(acts).map(([action, { operation }]) => [action, operation]))

/** Every operation there is, slice by slice, for the pages that describe them all. */
export const allContracts: readonly Operation[] = [
  answers,
  answersBasis,
  operationsOf(interpretationActs),
  answersKnowledge,
  answersMissed,
  answersLocal,
  operationsOf(knowledgeActs),
  operationsOf(localActs),
  answersTemplates,
  operationsOf(templateActs),
  answersOpenness,
  answersProvision,
  answersReplies,
  answersAccessions,
  operationsOf(accessionActs),
  answersPapers,
  operationsOf(paperActs),
  answersUpkeep,
  operationsOf(upkeepActs),
  inquiries,
  operationsOf(inquiryActs),
  inquiriesContact,
  inquiriesPush,
  inquiriesOpened,
  inquiriesProposal,
  inquiriesPublication,
  inquiriesReply,
  inquiriesSame,
  notices,
  noticeShapes,
  noticeFeeds,
  noticeFiles,
  noticesEnrolment,
  noticesTelling,
  operationsOf(noticeActs),
  sites,
  operationsOf(postingActs),
  noticesMatters,
  noticesOutcomes,
  noticesReach,
  noticesResponse,
  noticesVoices,
  operationsOf(matterActs),
  concerns,
  concernReadings,
  concernsOfCase,
  operationsOf(concernActs),
  promises,
  operationsOf(promiseActs),
  protection,
  operationsOf(protectionActs),
  holidays,
  operationsOf(holidayActs),
  surveys,
  surveysHolding,
  operationsOf(surveyActs),
  hot,
  hotRaising,
  sightings,
  ledger,
  ledgerYearly,
  operationsOf(yearlyActs),
  annual,
  people,
  peopleAdministration,
  peopleHelping,
  peopleJoining,
  peopleSheet,
  peopleRights,
  peopleSecond,
  peopleSms,
  areas,
  departments,
  departmentUnits,
  platform,
].flatMap((slice) => Object.values<unknown>(slice).filter(isOperation))
